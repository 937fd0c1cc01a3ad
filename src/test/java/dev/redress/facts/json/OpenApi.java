package dev.redress.facts.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published contract, for tests to hold documents against. */
public final class OpenApi {

    private static final Contract CONTRACT = new Contract();
    private static final Contract CLOSED = new Contract(closed(Contract.published()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private OpenApi() {}

    /** {@return what the contract says at a JSON pointer, references resolved at that place} */
    public static JsonNode at(String pointer) {
        return CONTRACT.at(resolve(pointer));
    }

    /** {@return the JSON pointer, or that which a reference at it leads to} */
    public static String resolve(String pointer) {
        JsonNode node = CONTRACT.at(pointer);
        return node.has("$ref") ? resolve(node.get("$ref").stringValue().substring(1)) : pointer;
    }

    /**
     * {@return what a document has wrong by the schema at a JSON pointer, in words} Callers must bear answer fields that
     * the contract does not have yet; the service must not give any, so here they are wrong.
     */
    public static List<String> errors(String schemaPointer, JsonNode document) {
        return SCHEMAS.computeIfAbsent(schemaPointer, CLOSED::schema).validate(document).stream()
                .sorted(Comparator.comparing(Error::toString))
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** {@return the names below a JSON pointer} */
    public static Stream<String> names(String pointer) {
        return CONTRACT.at(pointer).properties().stream().map(Map.Entry::getKey);
    }

    /** Closes every object that lists its fields. */
    private static JsonNode closed(JsonNode contract) {
        contract.path("components").path("schemas").values().forEach(schema -> {
            if (schema instanceof ObjectNode object && object.has("properties")) {
                object.put("additionalProperties", false);
            }
        });
        return contract;
    }
}
