package dev.redress.policy.files;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** A YAML file's content, and where each key and value of it stands. Places are named by JSON pointers into the content. */
final class YamlTree {

    private final RuleFile file;
    private final JsonNode root;
    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();

    private record Place(int line, int column) {}

    /** @throws tools.jackson.core.JacksonException if the file is no YAML */
    YamlTree(RuleFile file) {
        this.file = file;
        this.root = Yaml.MAPPER.readTree(file.text());
        try (JsonParser parser = Yaml.MAPPER.createParser(file.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd()) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    (token == JsonToken.PROPERTY_NAME ? keys : values)
                            .putIfAbsent(
                                    parser.streamReadContext().pathAsPointer().toString(),
                                    new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
                }
            }
        }
    }

    JsonNode root() {
        return root;
    }

    boolean has(String pointer) {
        return keys.containsKey(pointer) || values.containsKey(pointer);
    }

    /** {@return a problem with a key, or with an entry of a list, which has none} */
    SourceProblem atKey(String pointer, String detail) {
        return at(keys.getOrDefault(pointer, place(pointer)), detail);
    }

    SourceProblem atValue(String pointer, String detail) {
        return at(place(pointer), detail);
    }

    /**
     * {@return a problem within a value of one line}
     *
     * @param index of the character, counted from 0; what is escaped before it is not counted
     */
    SourceProblem atCharacter(String pointer, int index, String detail) {
        Place start = place(pointer);
        String line = file.text().lines().skip(start.line() - 1L).findFirst().orElse("");
        boolean quoted = start.column() <= line.length() && "\"'".indexOf(line.charAt(start.column() - 1)) >= 0;
        return at(new Place(start.line(), start.column() + (quoted ? 1 : 0) + index), detail);
    }

    private Place place(String pointer) {
        Place known = values.get(pointer);
        return known != null ? known : Objects.requireNonNullElse(keys.get(pointer), new Place(1, 1));
    }

    private SourceProblem at(Place place, String detail) {
        return new SourceProblem(file.path(), place.line(), place.column(), detail);
    }

    /** {@return a pointer one step longer} */
    static String below(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
