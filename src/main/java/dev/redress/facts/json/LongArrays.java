package dev.redress.facts.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Entries far beyond the most that an array may have: not looked at, so that a huge case costs no more than a large one. */
final class LongArrays {

    private final Contract contract;

    LongArrays(Contract contract) {
        this.contract = contract;
    }

    /** Cuts every array off behind the first entry that is one too many by its schema, in place. */
    void cut(JsonNode node, String schemaPointer) {
        JsonNode schema = contract.at(schemaPointer);
        if (schema.has("$ref")) {
            cut(node, schema.get("$ref").stringValue().substring(1));
            return;
        }
        if (node instanceof ArrayNode array && schema.has("items")) {
            int most = schema.path("maxItems").asInt(Integer.MAX_VALUE - 1);
            while (array.size() > most + 1) {
                array.remove(array.size() - 1);
            }
            array.forEach(entry -> cut(entry, schemaPointer + "/items"));
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            cut(node.path(property.getKey()), schemaPointer + "/properties/" + property.getKey());
        }
    }
}
