package dev.redress.policy.drools;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;

/** Of which kind a value is, as far as rules tell kinds apart. */
sealed interface Kind {

    /** {@return the kind in the words of the rules, with its article} */
    String told();

    /** Whether a rule may ask if a value of this kind is one of the other: else the answer is always no. */
    default boolean meets(Kind other) {
        return equals(other) || other == Basic.NOTHING || other == Basic.SLIP;
    }

    /** Whether values of this kind come one before the other. */
    default boolean isOrdered() {
        return false;
    }

    enum Basic implements Kind {
        WHOLE("a whole number"),
        EXACT("a number"),
        TEXT("a text"),
        YES_NO("`true` or `false`"),
        TIME("a time"),
        /** {@code null}, which anything may be. */
        NOTHING("`null`"),
        /** Of no kind that could be told, which was told already. */
        SLIP("unclear");

        private final String told;

        Basic(String told) {
            this.told = told;
        }

        @Override
        public String told() {
            return told;
        }

        @Override
        public boolean meets(Kind other) {
            return this == NOTHING
                    || this == SLIP
                    || Kind.super.meets(other)
                    || (isNumber() && (other == WHOLE || other == EXACT));
        }

        private boolean isNumber() {
            return this == WHOLE || this == EXACT;
        }

        @Override
        public boolean isOrdered() {
            return isNumber() || this == TEXT || this == TIME || this == SLIP;
        }
    }

    /** A value of an enumeration. */
    record Code(Class<?> type) implements Kind {

        @Override
        public String told() {
            return "a " + type.getSimpleName();
        }
    }

    /** A fact, a term, a proposal, an amount of money: what has fields. */
    record Thing(Class<?> type) implements Kind {

        @Override
        public String told() {
            return "a " + type.getSimpleName();
        }
    }

    /** Several values of a kind. */
    record Many(Kind of) implements Kind {

        @Override
        public String told() {
            return "several of " + of.told();
        }
    }

    static Kind of(Type type) {
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new Many(of(many.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> plain ? ofClass(plain) : new Thing(Object.class);
    }

    private static Kind ofClass(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Basic.WHOLE;
        }
        if (type == BigDecimal.class) {
            return Basic.EXACT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Basic.YES_NO;
        }
        if (type == String.class) {
            return Basic.TEXT;
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return Basic.TIME;
        }
        return type.isEnum() ? new Code(type) : new Thing(type);
    }
}
