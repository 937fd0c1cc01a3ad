package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.redress.desk.Shops;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.Scenario;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.files.ScenarioFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The five source documents, walked through from their first situation to their last. Each file below {@code documents} reads
 * like its document, and names what the document speaks of; what else comes out is not compared, for the scenarios of the
 * rules folder do that.
 */
class DocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private final PolicyCatalogue policies = ShippedRules.asTheyStand();

    @TestFactory
    Stream<DynamicContainer> comeOutAsTheyTell() {
        ScenarioFiles.Scenarios told = new ScenarioFiles(new CaseReader(new Shops(policies)), policies).load(FOLDER);
        assertThat(told.problems()).isEmpty();
        Map<String, List<Scenario>> documents = told.readable().stream()
                .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        return documents.entrySet().stream()
                .map(document -> dynamicContainer(
                        document.getKey(), document.getValue().stream().map(this::situation)));
    }

    private DynamicTest situation(Scenario told) {
        return dynamicTest(told.name(), () -> {
            PolicyVersion policy = policies.find(told.facts().policy()).orElseThrow();
            ScenarioRun run = ScenarioRun.of(told, policy);
            for (ScenarioRun.Difference difference : run.differences()) {
                assertThat(difference.actual())
                        .as("%s of: %s", difference.section(), told.name())
                        .containsAll(difference.expected());
            }
            assertThat(policy.rules().rules().stream()
                            .filter(rule -> run.fired().contains(rule.rule()))
                            .map(rule -> rule.clause()))
                    .as("clauses that speak in: %s", told.name())
                    .containsAll(told.clauses());
        });
    }
}
