package dev.redress.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value that a rule compares or hands on. */
public sealed interface Operand {

    /** {@return index of its first character in the file, counted from 0} */
    int at();

    /** {@return it as a rule would write it} */
    String text();

    /**
     * A field of the fact at hand, or of what a name of the rule stands for.
     *
     * @param variable the name that it starts from, with its {@code $}, or {@code null} for the fact at hand
     */
    record Path(@Nullable String variable, List<Step> steps, int at) implements Operand {

        public Path {
            steps = List.copyOf(steps);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(variable == null ? "" : variable);
            for (Step step : steps) {
                text.append(text.isEmpty() ? "" : step.known() ? "!." : ".").append(step.field());
            }
            return text.toString();
        }
    }

    /**
     * A step to a field.
     *
     * @param known whether the step is taken only where there is something to step from: {@code !.}
     */
    record Step(String field, boolean known, int at) {}

    /**
     * A value of an enumeration, {@code Reason.CHANGED_MIND}.
     *
     * @param valueAt index of the value in the file
     */
    record Code(String type, String value, int at, int valueAt) implements Operand {

        @Override
        public String text() {
            return type + "." + value;
        }
    }

    record Text(String value, int at) implements Operand {

        @Override
        public String text() {
            return "\"" + value + "\"";
        }
    }

    /** A number as it is written: digits, and a point where it has cents. */
    record Numeral(String text, int at) implements Operand {}

    /** {@code true} or {@code false}. */
    record YesNo(boolean value, int at) implements Operand {

        @Override
        public String text() {
            return String.valueOf(value);
        }
    }

    /** {@code null}: nobody knows it. */
    record Unknown(int at) implements Operand {

        @Override
        public String text() {
            return "null";
        }
    }

    /** A sum of whole numbers. */
    record Sum(Operand left, Operand right, int at) implements Operand {

        @Override
        public String text() {
            return left.text() + " + " + right.text();
        }
    }

    /** A whole number with the other sign. */
    record Negative(Operand of, int at) implements Operand {

        @Override
        public String text() {
            return "-" + of.text();
        }
    }

    /** What a calculation with money makes of it, {@code $paid.percent( $fee )}; in what a rule proposes only. */
    record Calculation(Operand of, String method, List<Operand> with, int at) implements Operand {

        public Calculation {
            with = List.copyOf(with);
        }

        @Override
        public String text() {
            return of.text() + "." + method + "( "
                    + with.stream().map(Operand::text).collect(Collectors.joining(", ")) + " )";
        }
    }
}
