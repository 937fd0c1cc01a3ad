package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ContractTest {

    private static final String SCHEMAS = "/components/schemas";

    static Stream<String> schemas() {
        return OpenApi.names(SCHEMAS);
    }

    static Stream<String> cases() {
        return OpenApi.names("/components/examples").filter(name -> name.endsWith("Case"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void givesExamplesThatKeepToTheirSchemas(String schema) {
        List<String> errors = new ArrayList<>();
        eachSchema(
                SCHEMAS + "/" + schema,
                OpenApi.at(SCHEMAS + "/" + schema),
                (pointer, node) ->
                        node.path("examples").forEach(example -> errors.addAll(OpenApi.errors(pointer, example))));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void describesEveryFieldAndGivesAnExampleOfEveryValue(String schema) {
        List<String> bare = new ArrayList<>();
        eachSchema(SCHEMAS + "/" + schema, OpenApi.at(SCHEMAS + "/" + schema), (pointer, node) -> {
            boolean described = node.has("description") || node.has("$ref") || pointer.endsWith("/items");
            boolean value = Stream.of("string", "integer", "boolean")
                    .anyMatch(type -> type.equals(node.path("type").asString("")));
            if (!described || (value && !node.has("examples") && !pointer.endsWith("/items"))) {
                bare.add(pointer);
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void closesWhatIsSentAndLeavesOpenWhatIsAnswered() {
        Set<String> sent = new HashSet<>();
        for (String body : List.of("CaseFacts", "PackFiles", "PackStepRequest", "RollbackRequest")) {
            collectReferences(SCHEMAS + "/" + body, sent);
        }
        assertThat(sent).contains(SCHEMAS + "/Money").doesNotContain(SCHEMAS + "/Decision");
        for (String name : OpenApi.names(SCHEMAS).toList()) {
            JsonNode schema = OpenApi.at(SCHEMAS + "/" + name);
            if (schema.has("properties")) {
                assertThat(schema.path("additionalProperties").asBoolean(true))
                        .as(name + " may have fields that are not listed")
                        .isEqualTo(!sent.contains(SCHEMAS + "/" + name));
            }
        }
    }

    @Test
    void noticesAnAnswerFieldThatIsNotListed() {
        ObjectNode answer = (ObjectNode)
                OpenApi.at("/components/examples/LeastFactsDecision/value").deepCopy();
        ((ObjectNode) answer.path("items").path(0)).put("mood", "FINE");
        assertThat(OpenApi.errors(SCHEMAS + "/Decision", answer))
                .singleElement()
                .asString()
                .startsWith("/items/0 ")
                .contains("mood");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWholeCasesThatAreAccepted(String name) {
        JsonNode example = OpenApi.at("/components/examples/" + name + "/value");
        CaseForm.Reading reading =
                new CaseReader(Shops.ALL).read(example.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(CaseForm.Accepted.class);
    }

    @Test
    void givesExamplesOfEveryBodyThatKeepToTheSchemaOfTheBody() {
        List<String> errors = new ArrayList<>();
        int[] checked = {0};
        eachBody(OpenApi.at(""), "", (pointer, body) -> {
            if (pointer.endsWith("/application~1zip")) {
                return; // No example is an archive.
            }
            assertThat(body.path("examples")).as(pointer).isNotEmpty();
            for (JsonNode reference : body.path("examples")) {
                String example = reference.path("$ref").stringValue().substring(1);
                errors.addAll(OpenApi.errors(pointer + "/schema", OpenApi.at(example + "/value")));
                checked[0]++;
            }
        });
        assertThat(errors).isEmpty();
        assertThat(checked[0]).isGreaterThan(20);
    }

    @Test
    void showsOneVersionOfEachPolicyAndOneFormOfEachDecision() {
        Map<String, Set<String>> versions = new HashMap<>();
        OpenApi.at("").findParents("version").stream()
                .filter(policy -> policy.path("id").isString())
                .forEach(policy -> versions.computeIfAbsent(policy.path("id").asString(), _ -> new HashSet<>())
                        .add(policy.path("version").asString()));
        assertThat(versions)
                .containsKey("jd-apparel")
                .allSatisfy((_, shown) -> assertThat(shown).hasSize(1));
        Map<String, Set<JsonNode>> decisions = new HashMap<>();
        OpenApi.at("/components/examples")
                .findParents("decisionId")
                .forEach(decision -> decisions
                        .computeIfAbsent(decision.path("decisionId").asString(), _ -> new HashSet<>())
                        .add(decision));
        assertThat(decisions)
                .isNotEmpty()
                .allSatisfy((_, shown) -> assertThat(shown).hasSize(1));
    }

    /** A form that is told in words of its own, short enough for an answer. */
    @Test
    void hasWordsForEveryFormOfACase() {
        Set<String> sent = new HashSet<>();
        collectReferences(SCHEMAS + "/CaseFacts", sent);
        List<String> wordless = new ArrayList<>();
        sent.forEach(schema -> eachSchema(schema, OpenApi.at(schema), (pointer, node) -> {
            if (node.has("pattern") && WantedForms.of(pointer).isEmpty()) {
                wordless.add(pointer);
            }
        }));
        assertThat(wordless).isEmpty();
    }

    @Test
    void explainsEveryProblemCodeAndEveryErrorCode() {
        for (String schema : List.of("ProblemCode", "ErrorCode", "RemedyKind", "Verdict", "Photos", "Reason")) {
            JsonNode codes = OpenApi.at(SCHEMAS + "/" + schema);
            String description = codes.path("description").stringValue();
            codes.path("enum").forEach(code -> assertThat(description).contains("`" + code.stringValue() + "`"));
        }
    }

    private static void collectReferences(String pointer, Set<String> found) {
        if (found.add(pointer)) {
            OpenApi.at(pointer)
                    .findValuesAsString("$ref")
                    .forEach(reference -> collectReferences(reference.substring(1), found));
        }
    }

    private interface Visit {
        void at(String pointer, JsonNode node);
    }

    private static void eachSchema(String pointer, JsonNode schema, Visit visit) {
        visit.at(pointer, schema);
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            eachSchema(pointer + "/properties/" + property.getKey(), property.getValue(), visit);
        }
        if (schema.has("items")) {
            eachSchema(pointer + "/items", schema.get("items"), visit);
        }
    }

    private static void eachBody(JsonNode node, String pointer, Visit visit) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String below = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (pointer.endsWith("/content")) {
                visit.at(below, field.getValue());
            } else if (!field.getKey().equals("schemas") && !field.getKey().equals("examples")) {
                eachBody(field.getValue(), below, visit);
            }
        }
    }
}
