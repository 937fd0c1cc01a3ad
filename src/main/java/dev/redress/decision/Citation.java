package dev.redress.decision;

import java.util.Comparator;

/**
 * Where a proposal comes from.
 *
 * @param clause id in the clause register, for example {@code A1} or {@code L-CN-25}
 * @param basis of that clause
 * @param code the reason code, stable across policies
 * @param rule name of the rule
 * @param file rule file, below the rules folder
 */
public record Citation(String clause, Basis basis, String code, String rule, String file)
        implements Comparable<Citation> {

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::basis)
            .thenComparing(Citation::clause)
            .thenComparing(Citation::code)
            .thenComparing(Citation::rule)
            .thenComparing(Citation::file);
}
