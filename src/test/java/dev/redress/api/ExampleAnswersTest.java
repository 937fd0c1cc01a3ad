package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Judge;
import dev.redress.desk.Judge.Judgement;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseForm;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.facts.json.OpenApi;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PolicyFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answers that the contract shows are those that the shipped policies give to the cases it shows. */
class ExampleAnswersTest {

    private static final String EXAMPLES = "/components/examples";

    /** What a caller acts on; reasons, tasks and texts may be reworded without a change of the contract. */
    private static final List<String> ACTED_ON = List.of("verdict", "fault", "items", "freight", "referral", "needs");

    private static PolicyCatalogue policies = new PolicyCatalogue(List.of());

    @BeforeAll
    static void build() {
        Bounds bounds = new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime);
        PolicyFolder folder = new PolicyFolder(new DroolsRuleCompiler(bounds));
        policies = ((PolicyFolder.Ready) folder.load(Path.of("rules"))).policies();
    }

    static Stream<String> answered() {
        return OpenApi.names(EXAMPLES)
                .filter(name -> name.endsWith("Case"))
                .map(name -> name.substring(0, name.length() - "Case".length()));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void decidesTheCaseAsShown(String name) {
        JsonNode shown = OpenApi.at(EXAMPLES + "/" + name + "Decision/value");
        JsonNode given = decide(OpenApi.at(EXAMPLES + "/" + name + "Case/value"), Languages.only(Language.EN));
        for (String field : ACTED_ON) {
            assertThat(withoutWords(given.path(field)))
                    .as(field + " of " + given)
                    .isEqualTo(withoutWords(shown.path(field)));
        }
    }

    @Test
    void translatesTheCaseAsShown() {
        JsonNode shown = OpenApi.at(EXAMPLES + "/EveryLanguageDecision/value");
        JsonNode given = decide(OpenApi.at(EXAMPLES + "/LeastFactsCase/value"), new Languages(Language.ZH_TW, true));
        assertThat(given.path("needs")).isEqualTo(shown.path("needs"));
        assertThat(given.path("language")).isEqualTo(shown.path("language"));
    }

    private static JsonNode decide(JsonNode example, Languages languages) {
        CaseReader reader = new CaseReader(new Shops(policies));
        CaseForm.Reading reading = reader.read(example.toString().getBytes(StandardCharsets.UTF_8));
        Judge judge = new Judge(new DecisionIds(Seed.generator("examples")), InstantSource.fixed(Instant.EPOCH));
        Judgement judgement = judge.judge(((CaseForm.Accepted) reading).file().facts(), policies);
        return new JsonMapper()
                .readTree(new JsonDecisionForm()
                        .write(judgement.decision(), judgement.policy().texts(), languages)
                        .bytes());
    }

    private static JsonNode withoutWords(JsonNode node) {
        JsonNode codes = node.deepCopy();
        for (String words : List.of("text", "buyerText", "rules")) {
            codes.findParents(words).forEach(parent -> ((ObjectNode) parent).remove(words));
        }
        return codes;
    }
}
