package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.redress.facts.json.CaseReader;
import dev.redress.policy.ScenarioRun;
import dev.redress.workshop.RulesCheck;
import dev.redress.workshop.RulesCheck.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every scenario of the rules folder is a test; so is that nothing in the folder is left unshown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosTest {

    private Report report = new Report(List.of(), List.of(), List.of());

    @BeforeAll
    void check() {
        report = new RulesCheck(
                        ShippedRules.compiler(),
                        policies -> new CaseReader(id ->
                                policies.find(id).map(policy -> policy.terms().units())))
                .check(ShippedRules.FOLDER);
    }

    @TestFactory
    Stream<DynamicTest> comeOutAsWritten() {
        assertThat(report.runs()).isNotEmpty();
        return report.runs().stream()
                .map(run -> dynamicTest(
                        run.scenario().file() + ": " + run.scenario().name(),
                        () -> assertThat(run.differences())
                                .extracting(ScenarioRun.Difference::toString)
                                .isEmpty()));
    }

    @Test
    void showEveryRuleAndEveryClause() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.policies()).isNotEmpty();
    }
}
