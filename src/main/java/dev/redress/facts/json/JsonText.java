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

    private static final JsonText OF_CASES = new JsonText(4096, 250_000);

    /** A file of two megabytes as Base64, and so many files. */
    private static final JsonText OF_FILES = new JsonText(3 * 1024 * 1024, 50_000);

    private final String whatIsRead;
    private final JsonMapper mapper;

    private JsonText(int longestString, long mostParts) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(16)
                .maxNameLength(256)
                .maxStringLength(longestString)
                .maxNumberLength(128)
                .maxTokenCount(mostParts)
                .build();
        whatIsRead = "at most " + bounds.getMaxNestingDepth() + " levels, names of " + bounds.getMaxNameLength()
                + ", strings of " + bounds.getMaxStringLength() + " and numbers of " + bounds.getMaxNumberLength()
                + " characters, exponents below 2^31 and " + bounds.getMaxTokenCount() + " parts are read";
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(bounds)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** A document, or the reason why there is none. */
    sealed interface Parsed {

        record Tree(JsonNode root) implements Parsed {}

        record Unreadable(Problem why) implements Parsed {}
    }

    static Parsed parse(byte[] bytes) {
        return OF_CASES.read(bytes);
    }

    /** {@return a document whose strings are whole files} */
    static Parsed parseFiles(byte[] bytes) {
        return OF_FILES.read(bytes);
    }

    private Parsed read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Parsed.Unreadable(
                    new Problem("", "not-utf-8", "the bytes are not UTF-8 from byte " + (in.position() + 1) + " on"));
        }
        return read(out.flip().toString());
    }

    private Parsed read(String text) {
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                JsonNode root = parser.nextToken() == null ? null : mapper.readTree(parser);
                TokenStreamLocation end = parser.currentLocation();
                if (root == null) {
                    return notJson(parser, "not-json", "the body is empty");
                }
                if (parser.nextToken() != null) {
                    return notJson(parser, "not-json", "the JSON document ends " + at(end) + ", but more follows");
                }
                return new Parsed.Tree(root);
            } catch (StreamConstraintsException | NumberFormatException _) {
                return notJson(parser, "beyond-bounds", whatIsRead);
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
