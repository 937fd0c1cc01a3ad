package dev.redress.policy.files;

import dev.redress.decision.TextArgument;
import dev.redress.facts.Money;
import dev.redress.policy.files.Sources.PolicySource;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the texts of a policy may name of its terms and of the law's: each under its name, with underscores for dashes.
 *
 * @param values whole numbers, money, and lists of strings
 * @param whole whether all of the terms could be read
 */
record TermsInTexts(Map<String, Object> values, boolean whole) {

    /** A term that is not in force is known all the same: no rule reads it, but texts of those rules may name it. */
    static TermsInTexts of(PolicySource source, LegalTerms law) {
        Map<String, Object> values = new TreeMap<>();
        law.terms().forEach((name, term) -> values.put(written(name), term.count()));
        source.terms()
                .forEach((name, stated) -> TermSource.of(stated)
                        .flatMap(term -> value(name, term, source.currency()))
                        .ifPresent(value -> values.put(written(name), value)));
        Set<String> stated = new HashSet<>(law.byName().keySet());
        stated.addAll(source.terms().keySet());
        return new TermsInTexts(values, law.whole() && values.size() == stated.size());
    }

    /** {@return how texts may use each of them} */
    Map<String, TextArgument> arguments() {
        Map<String, TextArgument> arguments = new TreeMap<>();
        values.forEach((name, value) ->
                arguments.put(name, value instanceof Integer ? TextArgument.NUMBER : TextArgument.WORDS));
        return arguments;
    }

    private static String written(String name) {
        return name.replace('-', '_');
    }

    /** What a currency has no minor unit for is no amount of money, but a rate. */
    private static Optional<Object> value(String name, TermSource source, Currency currency) {
        return source.term(name).map(term -> {
            if (!term.choices().isEmpty()) {
                return term.choices();
            }
            if (source.value().isIntegralNumber()) {
                return term.count();
            }
            return term.value().stripTrailingZeros().scale() <= Money.minorUnits(currency)
                    ? new Money(term.value(), currency)
                    : term.value().toPlainString();
        });
    }
}
