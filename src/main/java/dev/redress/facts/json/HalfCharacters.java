package dev.redress.facts.json;

import dev.redress.facts.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Strings and names with one half of a surrogate pair, such as {@code "\ud800"}: JSON can spell them, UTF-8 cannot. */
final class HalfCharacters {

    private HalfCharacters() {}

    static Optional<Problem> firstIn(JsonNode root) {
        return find(root, JsonPointer.empty())
                .findFirst()
                .map(pointer -> new Problem(
                        Echo.wellFormed(pointer.toString()),
                        "half-character",
                        "there is one half of a surrogate pair without the other"));
    }

    private static Stream<JsonPointer> find(JsonNode node, JsonPointer here) {
        if (node.isString()) {
            return Echo.isBroken(node.stringValue()) ? Stream.of(here) : Stream.empty();
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> find(node.get(index), here.appendIndex(index)));
        }
        return node.properties().stream().flatMap(field -> find(field, here));
    }

    private static Stream<JsonPointer> find(Map.Entry<String, JsonNode> field, JsonPointer parent) {
        JsonPointer here = parent.appendProperty(field.getKey());
        return Echo.isBroken(field.getKey()) ? Stream.of(here) : find(field.getValue(), here);
    }
}
