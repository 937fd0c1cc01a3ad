package dev.redress.policy.files;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts that complete others. */
final class Given {

    private static final String ID = "id";

    private Given() {}

    /**
     * Completes facts: objects are merged key by key, null takes a key away, anything else replaces. Keys beside a list
     * are the ids of its entries.
     */
    static void merge(ObjectNode into, Map<String, JsonNode> from) {
        from.forEach((key, value) -> {
            if (value.isNull()) {
                into.remove(key);
            } else if (value.isObject() && into.get(key) instanceof ArrayNode entries) {
                ArrayNode changed = entries.deepCopy();
                fields(value).forEach((id, entry) -> merge(changed, id, entry));
                into.set(key, changed);
            } else if (value.isObject()) {
                into.set(key, merged(into.get(key) instanceof ObjectNode known ? known : into.objectNode(), value));
            } else {
                into.set(key, value);
            }
        });
    }

    private static void merge(ArrayNode entries, String id, JsonNode value) {
        int at = 0;
        while (at < entries.size() && !entries.get(at).path(ID).asString("").equals(id)) {
            at++;
        }
        if (value.isNull()) {
            entries.remove(at);
        } else if (at < entries.size() && entries.get(at) instanceof ObjectNode known) {
            entries.set(at, merged(known, value));
        } else {
            entries.add(merged(entries.objectNode().put(ID, id), value));
        }
    }

    /** {@return a pointer into facts, with the ids of a list's entries in place of their numbers} */
    static String byId(JsonNode facts, String pointer) {
        StringBuilder named = new StringBuilder();
        JsonNode at = facts;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            boolean entry = at.isArray();
            at = at.at("/" + step);
            named.append('/').append(entry && at.has(ID) ? at.path(ID).asString("") : step);
        }
        return named.toString();
    }

    private static ObjectNode merged(ObjectNode known, JsonNode value) {
        ObjectNode merged = known.deepCopy();
        merge(merged, fields(value));
        return merged;
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.propertyStream().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        return fields;
    }
}
