package dev.redress.policy.drools;

import dev.redress.facts.Nearest;
import dev.redress.policy.Condition;
import dev.redress.policy.Expression;
import dev.redress.policy.Operand;
import dev.redress.policy.Operand.Path;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the names of a rule are names of fields, codes and proposals, and whether what it compares can ever agree. */
final class Typing {

    private final Operands operands;

    private Typing(RuleFile file) {
        this.operands = new Operands(file);
    }

    static List<SourceProblem> problems(RuleFile file, Rule rule) {
        Typing typing = new Typing(file);
        rule.when().forEach(typing::condition);
        rule.then().forEach(typing::proposing);
        return typing.operands.problems();
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Pattern pattern -> pattern(pattern);
            case Condition.Exists exists -> apart(exists.patterns());
            case Condition.Not not -> apart(not.patterns());
        }
    }

    /** What such patterns name, none behind them knows. */
    private void apart(List<Condition.Pattern> patterns) {
        Set<String> before = operands.names();
        patterns.forEach(this::pattern);
        operands.keep(before);
    }

    private void pattern(Condition.Pattern pattern) {
        Optional<Class<?>> type = Vocabulary.type(pattern.type());
        if (type.isEmpty()) {
            problem(
                    pattern.at(),
                    "there is no fact or proposal `" + pattern.type() + "`; "
                            + Nearest.hint(pattern.type(), Vocabulary.typeNames()));
        }
        if (pattern.variable() != null) {
            operands.name(
                    pattern.variable(),
                    type.<Kind>map(Kind.Thing::new).orElse(Kind.Basic.SLIP),
                    pattern.at() - pattern.variable().length());
        }
        if (type.isEmpty()) {
            return;
        }
        pattern.constraints().forEach(constraint -> expression(constraint, type.get()));
    }

    private void expression(Expression expression, Class<?> fact) {
        switch (expression) {
            case Expression.Either either -> either.of().forEach(one -> expression(one, fact));
            case Expression.Both both -> both.of().forEach(one -> expression(one, fact));
            case Expression.Named name -> operands.name(name.variable(), name.field(), fact, name.at());
            case Expression.Comparison comparison -> comparison(comparison, fact);
            case Expression.Among among -> {
                Kind left = operands.kind(among.left(), fact);
                among.values()
                        .forEach(value -> agree(left, operands.kind(value, fact), among.at(), among.left(), value));
            }
            case Expression.Element element -> {
                Kind many = operands.kind(element.collection(), fact);
                Kind value = operands.kind(element.value(), fact);
                if (many instanceof Kind.Many(Kind of)) {
                    agree(of, value, element.at(), element.collection(), element.value());
                } else if (many != Kind.Basic.SLIP) {
                    problem(
                            element.at(),
                            Operands.text(element.collection()) + " is " + many.told() + ", which contains nothing");
                }
            }
        }
    }

    private void comparison(Expression.Comparison comparison, Class<?> fact) {
        Kind left = operands.kind(comparison.left(), fact);
        Kind right = operands.kind(comparison.right(), fact);
        boolean agreed = agree(left, right, comparison.at(), comparison.left(), comparison.right())
                && sensible(comparison, left, right);
        boolean orders = comparison.sign().startsWith("<") || comparison.sign().startsWith(">");
        if (agreed && orders && (!left.isOrdered() || !right.isOrdered())) {
            problem(
                    comparison.at(),
                    "`" + comparison.sign() + "` compares numbers and times; " + Operands.text(comparison.left())
                            + " is " + left.told());
        }
    }

    private boolean sensible(Expression.Comparison comparison, Kind left, Kind right) {
        boolean fixed = isFixed(comparison.left()) && isFixed(comparison.right());
        boolean between = (left == Kind.Basic.WHOLE && isFixed(comparison.right()) && right == Kind.Basic.EXACT)
                || (right == Kind.Basic.WHOLE && isFixed(comparison.left()) && left == Kind.Basic.EXACT);
        if (fixed) {
            problem(comparison.at(), "both sides are fixed, so this always holds or never does");
        } else if (between) {
            problem(comparison.at(), "a whole number is compared with a whole number, without a point");
        }
        return !fixed && !between;
    }

    private static boolean isFixed(Operand operand) {
        return switch (operand) {
            case Path _, Operand.Calculation _ -> false;
            case Operand.Sum(Operand left, Operand right, int _) -> isFixed(left) && isFixed(right);
            case Operand.Negative(Operand of, int _) -> isFixed(of);
            case Operand.Text _, Operand.Numeral _, Operand.YesNo _, Operand.Unknown _, Operand.Code _ -> true;
        };
    }

    private boolean agree(Kind left, Kind right, int at, Operand one, Operand other) {
        boolean agree = left.meets(right);
        if (!agree) {
            problem(
                    at,
                    Operands.text(one) + " is " + left.told() + " and " + Operands.text(other) + " is " + right.told()
                            + ", which can never agree");
        }
        return agree;
    }

    private void proposing(Rule.Proposing proposing) {
        List<Kind> with = operands.kinds(proposing.with());
        Optional<Class<?>> type = Vocabulary.proposal(proposing.type());
        if (type.isEmpty()) {
            problem(
                    proposing.at(),
                    "there is no proposal `" + proposing.type() + "`; "
                            + Nearest.hint(proposing.type(), Vocabulary.proposalNames()));
            return;
        }
        List<Signature> ways = Signature.ofMaking(type.get());
        List<Signature> taking = ways.stream().filter(way -> way.takes(with)).toList();
        for (int i = 0; i < with.size(); i++) {
            Operand part = proposing.with().get(i);
            if (with.get(i) == Kind.Basic.TEXT && !(part instanceof Operand.Text)) {
                problem(part.at(), "a code is written out, in quotes, so that it is certain to have its words");
            }
        }
        if (taking.size() > 1 && !with.contains(Kind.Basic.SLIP)) {
            problem(proposing.at(), "what `null` stands for here is not clear; leave it out");
        }
        if (taking.isEmpty()) {
            problem(
                    proposing.at(),
                    "a " + proposing.type() + " is not made of " + Signature.told(with) + " but of "
                            + Operands.told(ways, ", or of "));
        }
    }

    private void problem(int at, String detail) {
        operands.problem(at, detail);
    }
}
