package dev.redress.facts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.facts.Document;
import java.util.Optional;
import tools.jackson.core.JacksonException;
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

    /** {@return what a service answered, fields aside that the type does not have; nothing where it is of no such form} */
    public static <T> Optional<T> read(byte[] answer, Class<T> wire) {
        try {
            return Optional.ofNullable(ANSWERS.readValue(answer, wire));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** {@return a document of the right form as a wire type} */
    static <T> T bind(tools.jackson.databind.JsonNode document, Class<T> wire) {
        return MAPPER.treeToValue(document, wire);
    }
}
