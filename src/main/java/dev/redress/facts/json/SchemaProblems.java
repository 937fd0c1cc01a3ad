package dev.redress.facts.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import dev.redress.facts.Nearest;
import dev.redress.facts.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a document has wrong by its schema, as problems with stable codes, one a place. */
final class SchemaProblems {

    /** How many are collected; a document with so many is not looked at any further. */
    static final int MOST = 10_000;

    /** Of what is wrong with one place these are told. */
    private static final Set<String> STRONGEST = Set.of("type", "maxItems");

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");
    private static final Pattern LONG_DECIMAL = Pattern.compile("\\d{1,12}\\.\\d{5,}");
    private static final String AMOUNT = "/components/schemas/Money/properties/amount";

    private final Contract contract;
    private final Schema schema;

    SchemaProblems(Contract contract, String schemaPointer) {
        this.contract = contract;
        this.schema = contract.schema(schemaPointer);
    }

    /**
     * What was found.
     *
     * @param all whether there are no others
     */
    record Found(Collection<Problem> problems, boolean all) {}

    Found of(JsonNode document) {
        Map<String, Problem> byPlace = new HashMap<>();
        List<Error> errors = schema.validate(document, context -> context.setErrors(new FirstErrors()));
        for (Error error : errors) {
            Problem problem = problem(error);
            boolean stronger = STRONGEST.contains(error.getKeyword());
            byPlace.merge(problem.pointer(), problem, (first, second) -> stronger ? second : first);
        }
        return new Found(byPlace.values(), errors.size() < MOST);
    }

    private Problem problem(Error error) {
        String place = error.getInstanceLocation().toString();
        JsonNode value = error.getInstanceNode();
        JsonNode limit = error.getSchemaNode();
        JsonPointer keyword =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        JsonNode rules = contract.at(keyword.head().toString());
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownField(place, error.getProperty(), rules);
            case "required" -> new Problem(below(place, error.getProperty()), "missing-field", "the field is required");
            case "type" -> new Problem(place, "wrong-type", wrongType(value, limit.stringValue(), rules.path("enum")));
            case "enum" -> unknownValue(place, value, limit);
            case "minimum", "maximum" ->
                new Problem(
                        place,
                        "out-of-range",
                        number(value) + " is out of range: a whole number from " + rules.path("minimum") + " to "
                                + rules.path("maximum") + " is wanted");
            case "minItems" -> new Problem(place, "empty-items", "a case has at least one item");
            case "maxItems" ->
                new Problem(
                        place, "too-many-items", "there are more than " + limit + " entries, the most there may be");
            case "uniqueItems" -> new Problem(place, "duplicate-value", "a value is listed twice");
            default -> badFormat(place, value, keyword.head().toString());
        };
    }

    private static Problem unknownField(String place, String name, JsonNode rules) {
        List<String> names = rules.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        String guess = Nearest.to(name, names)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElseGet(() -> "known are " + quoted(names));
        return new Problem(
                below(place, name), "unknown-field", "there is no field " + Echo.quoted(name) + " here; " + guess);
    }

    private static Problem unknownValue(String place, JsonNode value, JsonNode allowed) {
        List<String> values =
                allowed.values().stream().map(JsonNode::stringValue).toList();
        String sent =
                value.isString() ? value.stringValue() : value.getNodeType().name();
        String guess = Nearest.to(sent, values)
                .map(nearest -> "; did you mean `" + nearest + "`?")
                .orElse("");
        return new Problem(place, "unknown-value", Echo.quoted(sent) + " is none of " + quoted(values) + guess);
    }

    private Problem badFormat(String place, JsonNode value, String schemaPointer) {
        String sent = value.isString() ? value.stringValue() : "";
        if (schemaPointer.equals(AMOUNT) && NEGATIVE.matcher(sent).matches()) {
            return new Problem(place, "negative-amount", Echo.quoted(sent) + " is negative; an amount never is");
        }
        if (schemaPointer.equals(AMOUNT) && LONG_DECIMAL.matcher(sent).matches()) {
            return new Problem(
                    place, "over-precise-amount", Echo.quoted(sent) + " has more decimals than any currency");
        }
        return new Problem(
                place,
                "bad-format",
                WantedForms.problem(schemaPointer, sent)
                        .orElseGet(() -> Echo.quoted(sent) + " has not the form wanted: "
                                + contract.at(schemaPointer + "/description")
                                        .asString()
                                        .strip()
                                        .replace('\n', ' ')));
    }

    /** @param values what is wanted of the type, empty where it is not one of a few values */
    private static String wrongType(JsonNode value, String wanted, JsonNode values) {
        if (value.isBoolean()
                && values.valueStream().anyMatch(one -> one.asString().equals("YES"))) {
            return "`\"YES\"` or `\"NO\"` is wanted, in quotes, not " + value
                    + "; leave the field out where nobody knows";
        }
        String hint = switch (value.getNodeType()) {
            case NULL -> "; leave the field out where nothing is known";
            case NUMBER -> wanted.equals("string") ? "; put it in quotes" : "";
            case STRING -> wanted.equals("integer") ? "; leave the quotes out" : "";
            default -> "";
        };
        return WANTED.getOrDefault(wanted, wanted) + " is wanted, not " + kind(value) + hint;
    }

    private static final Map<String, String> WANTED = Map.of(
            "string",
            "a string",
            "integer",
            "a whole number",
            "object",
            "an object",
            "array",
            "an array",
            "boolean",
            "true or false");

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a string";
            case NUMBER -> value.isIntegralNumber() ? "a number" : "a number with decimals";
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case BOOLEAN -> "a truth value";
            default -> "null";
        };
    }

    private static String number(JsonNode value) {
        return value.canConvertToInt() ? "`" + value + "`" : "the number";
    }

    private static String below(String place, String name) {
        return JsonPointer.compile(place).appendProperty(name).toString();
    }

    private static String quoted(Collection<String> names) {
        return names.stream().collect(Collectors.joining("`, `", "`", "`"));
    }

    /** The first errors that are added; the others are dropped. */
    private static final class FirstErrors extends ArrayList<Error> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(Error error) {
            return size() < MOST && super.add(error);
        }
    }
}
