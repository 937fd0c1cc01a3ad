package dev.redress.facts.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code rules/contradictions.yaml}: which facts contradict each other, and what becomes of them. */
public record ContradictionsOnRecord(List<Entry> refused, List<Entry> decided) {

    /**
     * One contradiction.
     *
     * @param facts by JSON pointer into a case
     * @param referral the code of the referral that names it, or {@code null}
     * @param need the code of the question that clears it up, or {@code null}
     */
    public record Entry(Map<String, JsonNode> facts, String because, String zh, String referral, String need) {}

    public static ContradictionsOnRecord read() {
        return new YAMLMapper().readValue(Path.of("rules/contradictions.yaml").toFile(), new TypeReference<>() {});
    }
}
