package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.redress.decision.Handover;
import dev.redress.desk.Shops;
import dev.redress.facts.json.CaseReader;
import dev.redress.facts.json.CaseWriter;
import dev.redress.facts.json.ContradictionsOnRecord;
import dev.redress.policy.ScenarioRun;
import dev.redress.workshop.Covered;
import dev.redress.workshop.RulesCheck;
import dev.redress.workshop.RulesCheck.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every scenario of the rules folder is a test; so is that nothing in the folder, and nothing of the documents behind it, is left unshown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosTest {

    private Report report = new Report(List.of(), List.of(), List.of(), null);

    @BeforeAll
    void check() {
        report = new RulesCheck(ShippedRules.compiler(), policies -> new CaseReader(new Shops(policies)))
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

    @Test
    void showEveryIdOfTheCatalogueAndOfTheLaw() throws IOException {
        Covered covered = Objects.requireNonNull(report.covered());
        Set<String> shown = new TreeSet<>(covered.served());
        shown.addAll(covered.explained());

        assertThat(ids()).hasSizeGreaterThan(90).doesNotHaveDuplicates().isSubsetOf(shown);
    }

    @Test
    void showEveryContradictionThatIsDecided() {
        assertThat(ContradictionsOnRecord.read().decided())
                .isNotEmpty()
                .filteredOn(entry -> report.runs().stream().noneMatch(run -> hasFacts(run, entry) && names(run, entry)))
                .isEmpty();
    }

    private static boolean hasFacts(ScenarioRun run, ContradictionsOnRecord.Entry entry) {
        JsonNode facts = new JsonMapper()
                .readTree(CaseWriter.write(run.scenario().facts()).bytes());
        return entry.facts().entrySet().stream().allMatch(fact -> {
            JsonNode said = facts.at(fact.getKey());
            return fact.getValue().isNumber()
                    ? said.isNumber()
                    : said.asString("UNKNOWN").equals(fact.getValue().asString());
        });
    }

    private static boolean names(ScenarioRun run, ContradictionsOnRecord.Entry entry) {
        Handover referral = run.outcome().referral();
        return entry.need() == null
                ? referral != null
                        && referral.causes().stream()
                                .anyMatch(cause -> cause.code().equals(entry.referral()))
                : run.outcome().needs().stream()
                        .anyMatch(need -> need.what().code().equals(entry.need()));
    }

    private static List<String> ids() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/catalogue-ids.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(id -> !id.isBlank())
                .toList();
    }
}
