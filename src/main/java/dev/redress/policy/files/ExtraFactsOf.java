package dev.redress.policy.files;

import dev.redress.facts.ExtraFact;
import dev.redress.facts.ExtraFact.Kind;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The facts of a shop's own that its policy declares under {@code extraFacts}. */
final class ExtraFactsOf {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Set<String> KEYS = Set.of("kind", "about", "per", "least", "most", "choices");
    private static final String FORM =
            " is declared as {kind: ANSWER}, {kind: COUNT, least: 0, most: 365}, {kind: AMOUNT,"
                    + " least: \"0.00\", most: \"500.00\"} or {kind: CHOICE, choices: [NEW, USED]}, each with `about`, a sentence"
                    + " for callers, and with `per: ITEM` where each item has its own";

    private ExtraFactsOf() {}

    static List<ExtraFact> policy(PolicySource source, RuleFile file, Collection<SourceProblem> problems) {
        List<ExtraFact> facts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : new TreeMap<>(source.extraFacts()).entrySet()) {
            String name = entry.getKey();
            fact(name, entry.getValue())
                    .ifPresentOrElse(
                            facts::add,
                            () -> problems.add(file.problemAt(
                                    TermSource.place(file.text(), name), "the extra fact `" + name + "`" + FORM)));
        }
        return facts;
    }

    private static Optional<ExtraFact> fact(String name, JsonNode declared) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(declared.path("kind").asString("")))
                .findFirst();
        String about = declared.path("about").asString("");
        String per = declared.path("per").asString("CASE");
        BigDecimal least = number(declared.get("least"));
        BigDecimal most = number(declared.get("most"));
        List<String> choices = declared.path("choices")
                .valueStream()
                .map(choice -> choice.asString(""))
                .toList();
        boolean sound = NAME.matcher(name).matches()
                && kind.isPresent()
                && !about.isBlank()
                && Set.of("CASE", "ITEM").contains(per)
                && declared.propertyStream().allMatch(key -> KEYS.contains(key.getKey()))
                && fits(kind.get(), least, most, choices)
                && declared.has("least") == (least != null)
                && declared.has("most") == (most != null);
        return sound
                ? Optional.of(new ExtraFact(name, about, kind.get(), per.equals("ITEM"), least, most, choices))
                : Optional.empty();
    }

    private static boolean fits(
            Kind kind, @Nullable BigDecimal least, @Nullable BigDecimal most, List<String> choices) {
        boolean range = least != null && most != null && least.signum() >= 0 && least.compareTo(most) <= 0;
        boolean none = least == null && most == null;
        return switch (kind) {
            case ANSWER -> none && choices.isEmpty();
            case COUNT -> range && choices.isEmpty() && isCount(least) && isCount(most);
            case AMOUNT -> range && choices.isEmpty();
            case CHOICE ->
                none
                        && !choices.isEmpty()
                        && Set.copyOf(choices).size() == choices.size()
                        && choices.stream()
                                .allMatch(choice -> CHOICE.matcher(choice).matches());
        };
    }

    private static boolean isCount(@Nullable BigDecimal number) {
        return number != null && number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static @Nullable BigDecimal number(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber()) {
            return value.decimalValue();
        }
        return value.isString() && TermSource.isAmount(value.asString()) ? new BigDecimal(value.asString()) : null;
    }
}
