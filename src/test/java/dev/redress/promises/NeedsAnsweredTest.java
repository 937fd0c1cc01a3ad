package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Need;
import dev.redress.decision.Outcome;
import dev.redress.decision.Stated;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseForm;
import dev.redress.facts.ExtraFact;
import dev.redress.facts.json.CaseReader;
import dev.redress.facts.json.CaseWriter;
import dev.redress.facts.json.OpenApi;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.Scenario;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.files.ScenarioFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who fills in a fact that is named as the answer to a need is not asked again: shown for each fact of each need. */
class NeedsAnsweredTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final PolicyCatalogue policies = ShippedRules.asTheyStand();
    private final CaseReader reader = new CaseReader(new Shops(policies));
    private final Map<String, Set<String>> open = new TreeMap<>();

    @Test
    void byEachOfTheirFacts() {
        PolicyVersion any = policies.all().getFirst();
        any.needs().byCode().forEach((code, facts) -> open.put(code, new TreeSet<>(facts)));
        assertThat(open).hasSizeGreaterThan(40);
        for (Scenario scenario :
                new ScenarioFiles(reader, policies).load(ShippedRules.FOLDER).readable()) {
            if (scenario.expected().containsKey("needs")) {
                answer(scenario);
            }
        }
        open.values().removeIf(Set::isEmpty);
        assertThat(open).as("facts that answer nothing").isEmpty();
    }

    private void answer(Scenario scenario) {
        PolicyVersion policy = ShippedRules.policy(policies, scenario.facts().policy());
        Outcome outcome = ScenarioRun.of(scenario, policy).outcome();
        for (Stated<Need> need : outcome.needs()) {
            for (String pointer : policy.needs().of(need.what(), outcome)) {
                String place = pointer.replaceFirst("^/items/\\d+", "/items/*");
                if (open.getOrDefault(need.what().code(), Set.of()).contains(place)
                        && isAnswered(scenario, policy, need.what(), pointer)) {
                    open.get(need.what().code()).remove(place);
                }
            }
        }
    }

    /** Whether there is something to say at a place that leaves the need behind. */
    private boolean isAnswered(Scenario scenario, PolicyVersion policy, Need need, String pointer) {
        return values(pointer, policy).anyMatch(value -> {
            ObjectNode document = (ObjectNode)
                    JSON.readTree(CaseWriter.write(scenario.facts()).bytes());
            int name = pointer.lastIndexOf('/');
            String group = pointer.substring(0, name);
            JsonNode into = document.at(group);
            (into instanceof ObjectNode known ? known : parent(document, group))
                    .set(pointer.substring(name + 1), value);
            return reader.read(document.toString().getBytes(StandardCharsets.UTF_8))
                            instanceof CaseForm.Accepted accepted
                    && decide(scenario, accepted.file().facts(), policy).needs().stream()
                            .noneMatch(other -> same(other.what(), need));
        });
    }

    private static ObjectNode parent(ObjectNode document, String group) {
        int name = group.lastIndexOf('/');
        return ((ObjectNode) document.at(group.substring(0, name))).putObject(group.substring(name + 1));
    }

    private static boolean same(Need one, Need other) {
        return one.code().equals(other.code())
                && (one.item() == null
                        || other.item() == null
                        || one.item().id().equals(other.item().id()));
    }

    /** {@return what comes of a scenario's case with other facts} */
    private static Outcome decide(Scenario scenario, CaseFacts facts, PolicyVersion policy) {
        Scenario other = new Scenario(
                scenario.file(),
                scenario.line(),
                scenario.name(),
                scenario.clauses(),
                scenario.terms(),
                facts,
                scenario.expected(),
                scenario.variantOf());
        return ScenarioRun.of(other, policy).outcome();
    }

    /** {@return what can be said at a place: each value of an enumeration, or some of the others} */
    private static Stream<JsonNode> values(String pointer, PolicyVersion policy) {
        String[] steps = pointer.split("/", -1);
        String name = steps[steps.length - 1];
        if (steps[steps.length - 2].equals("extra")) {
            return policy.terms().units().extras().stream()
                    .filter(extra -> extra.name().equals(name))
                    .flatMap(NeedsAnsweredTest::values);
        }
        String group = OpenApi.resolve(
                "/components/schemas/CaseFacts/properties/" + steps[1] + (steps[1].equals("items") ? "/items" : ""));
        JsonNode schema = OpenApi.at(group + "/properties/" + name);
        if (schema.has("enum")) {
            return schema.path("enum").valueStream();
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> Stream.of(0, 1, 2, 3, 5, 30, 400, 600, 900, 1000).map(number -> JSON.valueToTree(number));
            case "object" ->
                Stream.of("0.00", "5.00", "100.00")
                        .map(amount -> JSON.valueToTree(Map.of(
                                "amount",
                                amount,
                                "currency",
                                policy.terms().currency().getCurrencyCode())));
            default ->
                Stream.concat(
                        schema.path("examples").valueStream(),
                        Stream.of("2026-11-10T12:00:00+08:00", "2026-11-19T12:00:00+08:00")
                                .map(text -> JSON.valueToTree(text)));
        };
    }

    private static Stream<JsonNode> values(ExtraFact extra) {
        return extra.choices().isEmpty()
                ? Stream.of(JSON.valueToTree(1))
                : extra.choices().stream().map(choice -> JSON.valueToTree(choice));
    }
}
