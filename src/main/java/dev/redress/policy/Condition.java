package dev.redress.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under which a rule proposes something. Each knows at which character of its file it stands, counted from 0. */
public sealed interface Condition {

    int at();

    /**
     * There is a fact, a term or a proposal of a type of which all this holds.
     *
     * @param variable the name that it gets in the rule, with its {@code $}
     */
    record Pattern(@Nullable String variable, String type, List<Expression> constraints, int at) implements Condition {

        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    /** There is at least one of the first together with all the others, however many there are. */
    record Exists(List<Pattern> patterns, int at) implements Condition {

        public Exists {
            patterns = List.copyOf(patterns);
        }
    }

    /** These are not there together. */
    record Not(List<Pattern> patterns, int at) implements Condition {

        public Not {
            patterns = List.copyOf(patterns);
        }
    }
}
