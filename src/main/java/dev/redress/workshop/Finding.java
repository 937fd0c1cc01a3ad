package dev.redress.workshop;

import dev.redress.policy.SourceProblem;
import java.util.Comparator;

/**
 * One thing that a check found wrong.
 *
 * @param kind what it is about
 * @param what where it is and what would be right
 */
public record Finding(Kind kind, SourceProblem what) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::what).thenComparing(Finding::kind);

    /** What a finding is about. */
    public enum Kind {
        /** A file can't be read, or says what it may not. */
        SOURCE("what a file says can't be read, or may not be said"),
        /** A scenario comes out otherwise. */
        SCENARIO("a scenario comes out otherwise than it says"),
        /** Something is there that nothing serves, or that no scenario shows. */
        COVERAGE("something is served or shown by nothing");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** {@return what findings of this kind have in common} */
        public String sentence() {
            return sentence;
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
