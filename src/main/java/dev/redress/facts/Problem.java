package dev.redress.facts;

import java.util.Comparator;

/**
 * One thing that is wrong with what a caller sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole document
 * @param code stable, for callers to branch on
 * @param detail a sentence that says what is wrong and what would be right
 */
public record Problem(String pointer, String code, String detail) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::pointer).thenComparing(Problem::code).thenComparing(Problem::detail);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
