package dev.redress.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be changed in the conditions of a rule. */
final class ConditionMutations {

    /** By one, where the bound is a whole number; and the other way round. */
    private static final Map<String, List<String>> OPERATORS = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "in", List.of("not in"),
            "memberOf", List.of("not memberOf"));

    /** Up to so many characters a mutation shows the whole pattern that it changes, else only the constraint. */
    private static final int SHORT = 120;

    private final RuleText rule;

    private ConditionMutations(RuleText rule) {
        this.rule = rule;
    }

    static Stream<Mutation> of(RuleText rule) {
        ConditionMutations mutations = new ConditionMutations(rule);
        return rule.patterns().stream().flatMap(mutations::pattern);
    }

    private Stream<Mutation> pattern(PatternText pattern) {
        Stream<Mutation> constraints = IntStream.range(0, pattern.constraints().size())
                .boxed()
                .flatMap(index -> {
                    Span constraint = pattern.constraints().get(index);
                    Span around = pattern.all().words().length() > SHORT ? constraint : pattern.all();
                    return Stream.concat(
                            dropped(around, pattern.constraints(), index), expression(around, unbound(constraint)));
                });
        return Stream.concat(dropped(pattern), constraints);
    }

    /** A pattern goes where nothing else needs what it binds. */
    private Stream<Mutation> dropped(PatternText pattern) {
        boolean needed = pattern.all().tokens().stream()
                .anyMatch(token -> token.isVariable()
                        && isBoundIn(pattern.all(), token.text())
                        && rule.names(token.text(), pattern.all()));
        return needed ? Stream.empty() : Stream.of(Mutation.replacing(rule, pattern.all(), pattern.all(), ""));
    }

    private static boolean isBoundIn(Span span, String variable) {
        return IntStream.range(0, span.size() - 1)
                .anyMatch(i -> span.at(i).is(variable) && span.at(i + 1).is(":"));
    }

    /** A constraint goes; where something else needs the variable that it binds, only the binding stays. */
    private Stream<Mutation> dropped(Span around, List<Span> constraints, int index) {
        Span constraint = constraints.get(index);
        Span asked = unbound(constraint);
        if (asked.start() > constraint.start() && rule.names(constraint.at(0).text(), constraint)) {
            int operator = operator(asked);
            return operator < 0
                    ? Stream.empty()
                    : Stream.of(Mutation.replacing(rule, around, asked.part(operator, asked.size()), ""));
        }
        return Stream.of(without(constraints, index, around));
    }

    /** {@return the mutation that leaves one of several parts out, with the sign that joins it to the others} */
    private Mutation without(List<Span> parts, int index, Span around) {
        Span part = parts.get(index);
        int start =
                index > 0 && index == parts.size() - 1 ? parts.get(index - 1).end() : part.start();
        int end = index < parts.size() - 1 ? parts.get(index + 1).start() : part.end();
        return new Mutation(rule, around, start, end, "", 0);
    }

    private Stream<Mutation> expression(Span around, Span expression) {
        for (String sign : List.of("||", "&&")) {
            List<Span> parts = expression.split(sign);
            if (parts.size() > 1) {
                return Stream.concat(
                        IntStream.range(0, parts.size()).mapToObj(index -> without(parts, index, around)),
                        parts.stream().flatMap(part -> expression(around, part)));
            }
        }
        if (expression.at(0).is("(") && expression.closing(0) == expression.size() - 1) {
            return expression(around, expression.part(1, expression.size() - 1));
        }
        return comparison(around, expression);
    }

    private Stream<Mutation> comparison(Span around, Span comparison) {
        int operator = operator(comparison);
        if (operator < 0) {
            return Stream.empty();
        }
        boolean negated = comparison.at(operator).is("not");
        String sign = comparison.at(negated ? operator + 1 : operator).text();
        Span right = comparison.part(negated ? operator + 2 : operator + 1, comparison.size());
        Span signs = comparison.part(operator, negated ? operator + 2 : operator + 1);
        List<String> others = negated ? List.of(sign) : OPERATORS.getOrDefault(sign, List.of());
        return Stream.of(
                        others.stream().map(other -> Mutation.replacing(rule, around, signs, other)),
                        sign.equals("in") ? list(around, right) : value(around, right),
                        bound(around, sign, right))
                .flatMap(mutations -> mutations);
    }

    private static int operator(Span comparison) {
        for (int i = 0; i < comparison.size(); i++) {
            if (OPERATORS.containsKey(comparison.at(i).text())
                    || comparison.at(i).is("not")) {
                return i;
            }
        }
        return -1;
    }

    /** A list loses one of its values, or has its first one swapped for one that it lacks. */
    private Stream<Mutation> list(Span around, Span list) {
        List<Span> members = list.part(1, list.size() - 1).split(",");
        Stream<Mutation> dropped = members.size() < 2
                ? Stream.empty()
                : IntStream.range(0, members.size()).mapToObj(index -> without(members, index, around));
        Span first = members.getFirst();
        Stream<Mutation> swapped = first.size() != 3
                ? Stream.empty()
                : Values.of(first.at(0).text()).stream()
                        .filter(value -> members.stream().noneMatch(member -> member.names(value)))
                        .limit(1)
                        .map(value -> Mutation.replacing(rule, around, first.part(2, 3), value));
        return Stream.concat(dropped, swapped);
    }

    private Stream<Mutation> value(Span around, Span value) {
        return value.size() == 3 && value.at(1).is(".") && value.at(0).isType()
                ? Stream.of(Mutation.replacing(
                        rule,
                        around,
                        value.part(2, 3),
                        Values.swapped(value.at(0).text(), value.at(2).text())))
                : Stream.empty();
    }

    /** The bound of a comparison moves by one; the other way it moves as the operator is changed. */
    private Stream<Mutation> bound(Span around, String sign, Span bound) {
        boolean moves = bound.size() == 1
                && (bound.at(0).isNumber() || rule.isNumber(bound.at(0).text()));
        if (!moves) {
            return Stream.empty();
        }
        return Stream.of(Mutation.replacing(
                rule,
                around,
                bound,
                sign.equals(">=") || sign.equals("<") ? bound.words() + " - 1" : bound.words() + " + 1"));
    }

    /** {@return a constraint without the variable that it binds} */
    private static Span unbound(Span constraint) {
        return constraint.size() > 2 && constraint.at(1).is(":") ? constraint.part(2, constraint.size()) : constraint;
    }
}
