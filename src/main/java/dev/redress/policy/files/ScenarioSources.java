package dev.redress.policy.files;

import static dev.redress.policy.files.Sources.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The files of {@code scenarios/}, key by key. What is null in a {@code given} takes a fact away. */
final class ScenarioSources {

    private ScenarioSources() {}

    /** A file: what all of its scenarios are given, and each. */
    record ScenarioFileSource(
            String policy,
            @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, JsonNode> given,
            List<ScenarioSource> scenarios) {

        ScenarioFileSource {
            required(policy, "policy");
            required(scenarios, "scenarios");
        }

        @Override
        public Map<String, JsonNode> given() {
            return orNone(given);
        }
    }

    /** One scenario; {@code terms} are the policy's for once. */
    record ScenarioSource(
            String name,
            List<String> clauses,
            @Nullable Map<String, JsonNode> terms,
            @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, JsonNode> given,
            Map<String, JsonNode> expect,
            @Nullable List<VariantSource> but) {

        ScenarioSource {
            required(name, "name");
            required(clauses, "clauses");
            required(expect, "expect");
        }

        @Override
        public Map<String, JsonNode> terms() {
            return orNone(terms);
        }

        @Override
        public Map<String, JsonNode> given() {
            return orNone(given);
        }

        @Override
        public List<VariantSource> but() {
            return but == null ? List.of() : but;
        }
    }

    /**
     * The scenario once more, but with other facts or terms: which lines then come out no more, and which come out
     * besides. Where it says neither, the answer stays as it was.
     */
    record VariantSource(
            @Nullable Map<String, JsonNode> terms,
            @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, JsonNode> given,
            @Nullable Map<String, JsonNode> without,
            @Nullable Map<String, JsonNode> with) {

        @Override
        public Map<String, JsonNode> terms() {
            return orNone(terms);
        }

        @Override
        public Map<String, JsonNode> given() {
            return orNone(given);
        }

        @Override
        public Map<String, JsonNode> without() {
            return orNone(without);
        }

        @Override
        public Map<String, JsonNode> with() {
            return orNone(with);
        }
    }

    private static Map<String, JsonNode> orNone(@Nullable Map<String, JsonNode> written) {
        return written == null ? Map.of() : written;
    }
}
