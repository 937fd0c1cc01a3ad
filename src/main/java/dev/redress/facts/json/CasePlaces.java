package dev.redress.facts.json;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The facts that a case may have, by their places in it: JSON pointers in which {@code *} stands for any item. */
public final class CasePlaces {

    /** Below it stand the extra facts of a shop, which the contract does not name. */
    public static final String EXTRA = "/extra";

    /** Below it stand those of an item. */
    public static final String ITEM_EXTRA = "/items/*/extra";

    private static final String SCHEMAS = "/components/schemas/";

    private final Contract contract = new Contract();
    private final Set<String> places = new TreeSet<>();

    private CasePlaces() {}

    /** {@return every place of the contract, in order} */
    public static Set<String> ofContract() {
        CasePlaces found = new CasePlaces();
        found.below("", found.contract.at(SCHEMAS + "CaseFacts"));
        return found.places;
    }

    private void below(String place, JsonNode object) {
        object.path("properties").properties().forEach(property -> {
            String name = place + "/" + property.getKey();
            JsonNode schema = resolved(property.getValue());
            JsonNode entries = resolved(schema.path("items"));
            if (entries.has("properties")) {
                below(name + "/*", entries);
            } else if (schema.has("properties") && !schema.equals(contract.at(SCHEMAS + "Money"))) {
                below(name, schema);
            } else {
                places.add(name);
            }
        });
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(contract.at(schema.get("$ref").asString().substring(1)))
                : schema;
    }
}
