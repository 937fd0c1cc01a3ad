package dev.redress.facts.json;

import dev.redress.facts.Answer;
import dev.redress.facts.ExtraFact;
import dev.redress.facts.Nearest;
import dev.redress.facts.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What is wrong with the facts of a shop's own, which no schema of the contract knows. */
final class ExtraProblems {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final List<Problem> problems = new ArrayList<>();
    private final List<ExtraFact> declared;

    private ExtraProblems(List<ExtraFact> declared) {
        this.declared = declared;
    }

    static List<Problem> in(JsonNode root, List<ExtraFact> declared) {
        ExtraProblems found = new ExtraProblems(declared);
        found.group(root.path(ExtraFacts.FIELD), JsonPointer.compile("/" + ExtraFacts.FIELD), false);
        for (int i = 0; i < root.path("items").size(); i++) {
            JsonPointer place = JsonPointer.compile("/items/" + i + "/" + ExtraFacts.FIELD);
            found.group(root.at(place), place, true);
        }
        return found.problems;
    }

    private void group(JsonNode group, JsonPointer place, boolean ofItem) {
        Map<String, ExtraFact> known = declared.stream()
                .filter(fact -> fact.ofItem() == ofItem)
                .collect(Collectors.toMap(ExtraFact::name, fact -> fact));
        for (Map.Entry<String, JsonNode> field : group.properties()) {
            String here = place.appendProperty(field.getKey()).toString();
            ExtraFact fact = known.get(field.getKey());
            if (fact == null) {
                problems.add(new Problem(here, "unknown-field", unknown(field.getKey(), known, ofItem)));
            } else {
                value(fact, field.getValue(), here);
            }
        }
    }

    private String unknown(String name, Map<String, ExtraFact> known, boolean ofItem) {
        boolean elsewhere = declared.stream().anyMatch(fact -> fact.name().equals(name));
        String guess = elsewhere
                ? "it belongs to " + (ofItem ? "the case" : "each item")
                : Nearest.to(name, known.keySet())
                        .map(nearest -> "did you mean `" + nearest + "`?")
                        .orElseGet(() -> known.isEmpty()
                                ? "there is none"
                                : "known are " + quoted(known.keySet().stream().sorted()));
        return "the policy declares no fact " + Echo.quoted(name) + " " + (ofItem ? "of items" : "of cases") + "; "
                + guess;
    }

    private void value(ExtraFact fact, JsonNode value, String here) {
        if (ExtraFacts.isUnknown(value)) {
            return;
        }
        switch (fact.kind()) {
            case ANSWER ->
                oneOf(
                        value,
                        here,
                        Arrays.stream(Answer.values()).map(Enum::name).toList());
            case CHOICE ->
                oneOf(
                        value,
                        here,
                        Stream.concat(fact.choices().stream(), Stream.of(ExtraFact.UNKNOWN))
                                .distinct()
                                .toList());
            case COUNT -> {
                if (!value.isIntegralNumber()) {
                    problems.add(new Problem(here, "wrong-type", "a whole number is wanted, or `UNKNOWN`"));
                } else {
                    within(fact, value.decimalValue(), here);
                }
            }
            case AMOUNT -> amount(fact, value, here);
        }
    }

    private void amount(ExtraFact fact, JsonNode value, String here) {
        String amount = value.path("amount").asString("");
        boolean money = value.isObject()
                && value.size() == 2
                && value.path("amount").isString()
                && value.path("currency").isString();
        if (!money) {
            problems.add(new Problem(
                    here,
                    "wrong-type",
                    "money is wanted, such as `{\"amount\": \"12.50\", \"currency\": \"CNY\"}`, or `UNKNOWN`"));
        } else if (!AMOUNT.matcher(amount).matches()
                || !CURRENCY.matcher(value.path("currency").stringValue()).matches()) {
            problems.add(new Problem(
                    here,
                    "bad-format",
                    "an amount is a decimal string such as `12.50`, never negative, in a currency of three upper-case"
                            + " letters"));
        } else {
            within(fact, new BigDecimal(amount), here + "/amount");
        }
    }

    private void within(ExtraFact fact, BigDecimal number, String here) {
        if (!fact.allows(number)) {
            problems.add(new Problem(
                    here,
                    "out-of-range",
                    "`" + fact.name() + "` is "
                            + Stream.of(
                                            fact.least() == null
                                                    ? ""
                                                    : "at least " + fact.least().toPlainString(),
                                            fact.most() == null
                                                    ? ""
                                                    : "at most " + fact.most().toPlainString())
                                    .filter(bound -> !bound.isEmpty())
                                    .collect(Collectors.joining(" and "))));
        }
    }

    private void oneOf(JsonNode value, String here, List<String> values) {
        if (!value.isString()) {
            problems.add(
                    new Problem(here, "wrong-type", "one of " + quoted(values.stream()) + " is wanted, in quotes"));
        } else if (!values.contains(value.stringValue())) {
            String guess = Nearest.to(value.stringValue(), values)
                    .map(nearest -> "; did you mean `" + nearest + "`?")
                    .orElse("");
            problems.add(new Problem(
                    here,
                    "unknown-value",
                    Echo.quoted(value.stringValue()) + " is none of " + quoted(values.stream()) + guess));
        }
    }

    private static String quoted(Stream<String> names) {
        return names.collect(Collectors.joining("`, `", "`", "`"));
    }
}
