package dev.redress.facts.json;

import dev.redress.facts.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bytes to a JSON document, strictly: UTF-8, one document, no field twice, nothing beyond bounds. An exponent that no
 * {@code BigDecimal} has is beyond them, too; Jackson lets its {@code NumberFormatException} through.
 */
final class JsonText {

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxNameLength(256)
            .maxStringLength(4096)
            .maxNumberLength(128)
            .maxTokenCount(250_000)
            .build();

    private static final String WHAT_IS_READ = "at most " + BOUNDS.getMaxNestingDepth() + " levels, names of "
            + BOUNDS.getMaxNameLength() + ", strings of " + BOUNDS.getMaxStringLength() + " and numbers of "
            + BOUNDS.getMaxNumberLength() + " characters, exponents below 2^31 and " + BOUNDS.getMaxTokenCount()
            + " parts are read";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A document, or the reason why there is none. */
    sealed interface Parsed {

        record Tree(JsonNode root) implements Parsed {}

        record Unreadable(Problem why) implements Parsed {}
    }

    private JsonText() {}

    static Parsed parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Parsed.Unreadable(
                    new Problem("", "not-utf-8", "the bytes are not UTF-8 from byte " + (in.position() + 1) + " on"));
        }
        return parse(out.flip().toString());
    }

    private static Parsed parse(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                JsonNode root = parser.nextToken() == null ? null : MAPPER.readTree(parser);
                TokenStreamLocation end = parser.currentLocation();
                if (root == null) {
                    return notJson(parser, "not-json", "the body is empty");
                }
                if (parser.nextToken() != null) {
                    return notJson(parser, "not-json", "the JSON document ends " + at(end) + ", but more follows");
                }
                return new Parsed.Tree(root);
            } catch (StreamConstraintsException | NumberFormatException _) {
                return notJson(parser, "beyond-bounds", WHAT_IS_READ);
            } catch (JacksonException broken) {
                String name = duplicateName(parser, broken);
                return name == null
                        ? notJson(parser, "not-json", "the text is not JSON " + at(broken.getLocation()))
                        : notJson(parser, "duplicate-field", "the field " + Echo.quoted(name) + " is there twice");
            }
        }
    }

    /** Jackson tells a field named twice from other mistakes by its message alone. */
    private static @Nullable String duplicateName(JsonParser parser, JacksonException broken) {
        String message = broken.getOriginalMessage();
        return message != null && message.startsWith("Duplicate Object property") ? parser.currentName() : null;
    }

    private static Parsed notJson(JsonParser parser, String code, String detail) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Parsed.Unreadable(new Problem(Echo.wellFormed(pointer), code, detail));
    }

    /** A document of one line has its lines counted by whoever keeps it. */
    private static String at(TokenStreamLocation location) {
        return location.getLineNr() == 1
                ? "at column " + location.getColumnNr()
                : "at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
