package dev.redress.facts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.facts.Document;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which wire types become bytes: RFC 8785, with absent fields left out. The wire types have strings,
 * booleans and 32-bit whole numbers, for which this mapper's numbers are the canonical ones.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final JsonMapper ANSWERS = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalJson() {}

    /** {@return a wire type as canonical JSON} */
    public static Document write(Object wire) {
        return new Document(MAPPER.writeValueAsBytes(wire));
    }

    /**
     * {@return what a service answered, as a wire type; fields that the type does not have are left out}
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON of that form
     */
    public static <T> T read(byte[] answer, Class<T> wire) {
        return ANSWERS.readValue(answer, wire);
    }

    /** {@return a document of the right form as a wire type} */
    static <T> T bind(tools.jackson.databind.JsonNode document, Class<T> wire) {
        return MAPPER.treeToValue(document, wire);
    }
}
