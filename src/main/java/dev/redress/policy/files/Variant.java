package dev.redress.policy.files;

import dev.redress.policy.files.ScenarioSources.VariantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** A scenario with other facts, put in words, and what comes out of it. */
final class Variant {

    /** Sections of which an outcome has one line or none: another one takes its place. */
    private static final List<String> OF_ONE_LINE = List.of("verdict", "fault");

    private Variant() {}

    /** {@return the lines of a section as they are written: a list, or the only one} */
    static List<String> lines(JsonNode written) {
        return written.isArray() ? written.valueStream().map(JsonNode::asString).toList() : List.of(written.asString());
    }

    /**
     * {@return what is expected of a variant}
     *
     * @param expected what is expected of the scenario itself
     * @param missing is told of sections and lines to be taken away that the scenario does not expect
     */
    static SortedMap<String, List<String>> expected(
            SortedMap<String, List<String>> expected, VariantSource variant, BiConsumer<String, String> missing) {
        SortedMap<String, List<String>> changed = new TreeMap<>();
        expected.forEach((section, lines) -> changed.put(section, new ArrayList<>(lines)));
        variant.without().forEach((section, written) -> {
            List<String> left = changed.getOrDefault(section, new ArrayList<>());
            lines(written).stream().filter(line -> !left.remove(line)).forEach(line -> missing.accept(section, line));
        });
        variant.with().forEach((section, written) -> {
            List<String> all = changed.computeIfAbsent(section, _ -> new ArrayList<>());
            if (OF_ONE_LINE.contains(section)) {
                all.clear();
            }
            all.addAll(lines(written));
        });
        changed.values().removeIf(List::isEmpty);
        return changed;
    }

    /** {@return what is otherwise, such as {@code no parcel, order.status SHIPPED}} */
    static String words(VariantSource variant) {
        List<String> words = new ArrayList<>();
        variant.given().forEach((key, value) -> words(key, value, words));
        variant.terms().forEach((key, value) -> words("term " + key, value, words));
        return String.join(", ", words);
    }

    private static void words(String key, JsonNode value, List<String> words) {
        if (value.isNull()) {
            words.add("no " + key);
        } else if (value.isObject() && !value.isEmpty()) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                words(key + "." + entry.getKey(), entry.getValue(), words);
            }
        } else {
            words.add(key + " " + (value.isContainer() ? value.toString() : value.asString()));
        }
    }
}
