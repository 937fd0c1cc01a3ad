package dev.redress.facts.json;

import dev.redress.facts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Reads what callers send beside cases, as the contract has it, and finds everything that its schema refuses at once. Safe for
 * use by many threads.
 */
public final class BodyReader {

    private static final String SCHEMAS = "/components/schemas/";
    private static final String WIRE = "Wire";

    private final Contract contract = new Contract();
    private final LongArrays arrays = new LongArrays(contract);
    private final Map<String, SchemaProblems> schemas = new ConcurrentHashMap<>();

    /** Reads the contract. */
    public BodyReader() {}

    /** What came of a body. */
    public sealed interface Reading<W> {}

    /** A body of the form that the contract has. */
    public record Accepted<W>(W body) implements Reading<W> {}

    /** A body with something wrong. */
    public record Refused<W>(List<Problem> problems) implements Reading<W> {}

    /** {@return a body of short texts, such as who and why} */
    public <W> Reading<W> read(byte[] json, Class<W> wire) {
        return read(JsonText.parse(json), wire);
    }

    /** {@return a body that has whole files in its texts} */
    public <W> Reading<W> readFiles(byte[] json, Class<W> wire) {
        return read(JsonText.parseFiles(json), wire);
    }

    private <W> Reading<W> read(JsonText.Parsed parsed, Class<W> wire) {
        return switch (parsed) {
            case JsonText.Parsed.Unreadable(Problem why) -> new Refused<>(List.of(why));
            case JsonText.Parsed.Tree(JsonNode root) -> {
                Optional<Problem> half = HalfCharacters.firstIn(root);
                yield half.isPresent() ? new Refused<>(List.of(half.get())) : read(root, wire);
            }
        };
    }

    private <W> Reading<W> read(JsonNode root, Class<W> wire) {
        String schema = SCHEMAS + wire.getSimpleName().substring(WIRE.length());
        arrays.cut(root, schema);
        WholeNumbers.normalise(root);
        SchemaProblems.Found found = schemas.computeIfAbsent(schema, name -> new SchemaProblems(contract, name))
                .of(root);
        return found.problems().isEmpty()
                ? new Accepted<>(CanonicalJson.bind(root, wire))
                : new Refused<>(new ArrayList<>(found.problems()));
    }
}
