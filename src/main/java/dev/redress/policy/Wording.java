package dev.redress.policy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of rules in words, each in one way, however their files lay them out. */
public final class Wording {

    private Wording() {}

    /** {@return a condition on one line} */
    public static String of(Condition condition) {
        return switch (condition) {
            case Condition.Pattern pattern -> pattern(pattern);
            case Condition.Exists exists -> "exists" + list(exists.patterns(), Wording::pattern, " and ");
            case Condition.Not not -> "not" + list(not.patterns(), Wording::pattern, " and ");
        };
    }

    /** {@return what is proposed, on one line} */
    public static String of(Rule.Proposing proposing) {
        return "insert( new " + proposing.type() + list(proposing.with(), Operand::text, ", ") + " );";
    }

    private static String pattern(Condition.Pattern pattern) {
        return (pattern.variable() == null ? "" : pattern.variable() + " : ")
                + pattern.type()
                + list(pattern.constraints(), (Expression one) -> of(one), ", ");
    }

    /** {@return a constraint on one line} */
    public static String of(Expression expression) {
        return switch (expression) {
            case Expression.Either either -> list(either.of(), (Expression one) -> of(one), " || ");
            case Expression.Both both -> list(both.of(), (Expression one) -> of(one), " && ");
            case Expression.Named named ->
                named.variable() + " : " + named.field().text();
            case Expression.Comparison comparison ->
                comparison.left().text() + " " + comparison.sign() + " "
                        + comparison.right().text();
            case Expression.Among among ->
                among.left().text() + (among.not() ? " not in" : " in") + list(among.values(), Operand::text, ", ");
            case Expression.Element element -> element(element);
        };
    }

    /** The field of the fact at hand comes first, as the engine wants it. */
    private static String element(Expression.Element element) {
        String not = element.not() ? " not " : " ";
        return element.collection() instanceof Operand.Path path && path.variable() != null
                ? element.value().text() + not + "memberOf " + path.text()
                : element.collection().text() + not + "contains "
                        + element.value().text();
    }

    /** {@return parts in brackets} */
    public static <T> String list(List<T> parts, Function<T, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between, "( ", " )"));
    }
}
