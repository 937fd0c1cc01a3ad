package dev.redress.policy.files;

import dev.redress.decision.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One term as a file states it: its value alone, or an object that says beside the {@code value} where it comes from. A
 * term whose {@code inForce} is false is known and not used: rules that read it do not fire.
 *
 * @param value a whole number, an amount or a list of codes
 */
record TermSource(JsonNode value, boolean inForce) {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Set<String> WORDS = Set.of("source", "platform", "verifiedBy");
    private static final String VALUE = "value";
    private static final String EFFECTIVE_FROM = "effectiveFrom";
    private static final String IN_FORCE = "inForce";

    /** {@return the term, or nothing where its attributes are not those of a term} */
    static Optional<TermSource> of(JsonNode stated) {
        if (!stated.isObject()) {
            return Optional.of(new TermSource(stated, true));
        }
        JsonNode value = stated.get(VALUE);
        boolean sound = value != null
                && stated.propertyStream().allMatch(entry -> isAttribute(entry.getKey(), entry.getValue()));
        return sound ? Optional.of(new TermSource(value, stated.path(IN_FORCE).asBoolean(true))) : Optional.empty();
    }

    /** {@return the term under a name, or nothing where its value is none that a term has} */
    Optional<Term> term(String name) {
        if (value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0) {
            return Optional.of(new Term(name, BigDecimal.valueOf(value.asInt()), List.of()));
        }
        if (value.isString() && isAmount(value.asString())) {
            return Optional.of(new Term(name, new BigDecimal(value.asString()), List.of()));
        }
        if (value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isString)) {
            return Optional.of(new Term(
                    name,
                    BigDecimal.ZERO,
                    value.valueStream().map(JsonNode::asString).toList()));
        }
        return Optional.empty();
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /** {@return what is wrong with a term that is none} */
    static String problem(String name, JsonNode stated) {
        return "term `" + name
                + "` is a whole number (3), an amount (\"12.00\") or a list of codes ([SF, STO]), alone or as"
                + " the `value` beside a source, platform, effectiveFrom (2026-01-01), verifiedBy or inForce, but was "
                + stated;
    }

    /** {@return where a term stands in the text of its file, or its start} */
    static int place(String text, String name) {
        Matcher key = Pattern.compile("(?m)(?<=^|[\\s{,])" + Pattern.quote(name) + "\\s*:")
                .matcher(text);
        return key.find() ? key.start() : 0;
    }

    private static boolean isAttribute(String key, JsonNode attribute) {
        return switch (key) {
            case VALUE -> true;
            case IN_FORCE -> attribute.isBoolean();
            case EFFECTIVE_FROM -> attribute.isString() && isDate(attribute.asString());
            default -> WORDS.contains(key) && attribute.isString();
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
