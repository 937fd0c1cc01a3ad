package dev.redress.policy;

import java.util.List;

/** What a constraint says of a fact. Each knows at which character of its file it stands, counted from 0. */
public sealed interface Expression {

    int at();

    /** One of these holds. */
    record Either(List<Expression> of, int at) implements Expression {

        public Either {
            of = List.copyOf(of);
        }
    }

    /** All of these hold. */
    record Both(List<Expression> of, int at) implements Expression {

        public Both {
            of = List.copyOf(of);
        }
    }

    /** A field gets a name in the rule, with its {@code $}. It holds whatever the field is. */
    record Named(String variable, Operand.Path field, int at) implements Expression {}

    /**
     * One value stands to another as the sign says.
     *
     * @param sign one of {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}
     */
    record Comparison(Operand left, String sign, Operand right, int at) implements Expression {}

    /** One value is among some that are listed, or is none of them. */
    record Among(Operand left, boolean not, List<Operand> values, int at) implements Expression {

        public Among {
            values = List.copyOf(values);
        }
    }

    /** A value is an element of a collection, or is not: {@code contains} or, the other way round, {@code memberOf}. */
    record Element(Operand collection, boolean not, Operand value, int at) implements Expression {}
}
