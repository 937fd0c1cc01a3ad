package dev.redress.policy.files;

import dev.redress.decision.ShopTerms;
import dev.redress.decision.Term;
import dev.redress.facts.Money;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The shop's terms: whole numbers, amounts written as decimal strings, and lists of codes. */
final class TermsOf {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    private TermsOf() {}

    static ShopTerms policy(PolicySource source, RuleFile file, Collection<SourceProblem> problems) {
        List<Term> terms = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : new TreeMap<>(source.terms()).entrySet()) {
            term(entry.getKey(), entry.getValue())
                    .ifPresentOrElse(
                            terms::add,
                            () -> problems.add(file.problemAt(
                                    Math.max(0, file.text().indexOf(entry.getKey() + ":")),
                                    "term `" + entry.getKey()
                                            + "` is a whole number (3), an amount (\"12.00\") or a list of"
                                            + " codes ([SF, STO]), but was " + entry.getValue())));
        }
        return new ShopTerms(source.zone(), source.currency(), source.preference(), source.refundTo(), terms);
    }

    private static Optional<Term> term(String name, JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0) {
            return Optional.of(new Term(name, BigDecimal.valueOf(value.asInt()), List.of()));
        }
        if (value.isString() && AMOUNT.matcher(value.asString()).matches()) {
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

    /**
     * {@return what texts may name of a policy's terms, by the term's name with underscores for dashes: whole numbers, money,
     * and lists of strings}
     */
    static Map<String, Object> inTexts(PolicySource source) {
        Map<String, Object> values = new TreeMap<>();
        source.terms()
                .forEach((name, value) -> term(name, value)
                        .ifPresent(
                                term -> values.put(name.replace('-', '_'), inTexts(term, value, source.currency()))));
        return values;
    }

    /** What a currency has no minor unit for is no amount of money, but a rate. */
    private static Object inTexts(Term term, JsonNode written, Currency currency) {
        if (!term.choices().isEmpty()) {
            return term.choices();
        }
        if (written.isIntegralNumber()) {
            return term.count();
        }
        return term.value().stripTrailingZeros().scale() <= Money.minorUnits(currency)
                ? new Money(term.value(), currency)
                : term.value().toPlainString();
    }
}
