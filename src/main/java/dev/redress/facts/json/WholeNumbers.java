package dev.redress.facts.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers that are whole whatever their notation, {@code 1.0} and {@code 1e2}, as plain whole numbers. One beyond 64
 * bits, such as {@code 1e400}, becomes the outermost of these, which is out of every range of the contract, too; one that
 * is not whole becomes a half. So no number has so many digits that working with it takes long.
 */
final class WholeNumbers {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private WholeNumbers() {}

    /** Replaces them in place. */
    static void normalise(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue().isNumber()) {
                    field.setValue(normal(field.getValue()));
                } else {
                    normalise(field.getValue());
                }
            }
        } else if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(index -> {
                if (array.get(index).isNumber()) {
                    array.set(index, normal(array.get(index)));
                } else {
                    normalise(array.get(index));
                }
            });
        }
    }

    private static JsonNode normal(JsonNode number) {
        BigDecimal value = number.decimalValue();
        if (value.compareTo(MOST) >= 0) {
            return JsonNodeFactory.instance.numberNode(Long.MAX_VALUE);
        }
        if (value.compareTo(LEAST) <= 0) {
            return JsonNodeFactory.instance.numberNode(Long.MIN_VALUE);
        }
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        return whole
                ? JsonNodeFactory.instance.numberNode(value.longValueExact())
                : JsonNodeFactory.instance.numberNode(HALF);
    }
}
