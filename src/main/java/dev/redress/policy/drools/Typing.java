package dev.redress.policy.drools;

import dev.redress.facts.Money;
import dev.redress.facts.Nearest;
import dev.redress.policy.Condition;
import dev.redress.policy.Expression;
import dev.redress.policy.Operand;
import dev.redress.policy.Operand.Path;
import dev.redress.policy.Operand.Step;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the names of a rule are names of fields, codes and proposals, and whether what it compares can ever agree. */
final class Typing {

    private static final String WHOLE_VALUE = "intValue";

    private final RuleFile file;
    private final Map<String, Kind> named = new HashMap<>();
    /** Names of the rule at hand that stand for nothing where nobody knows it. */
    private final Set<String> unknown = new HashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    private Typing(RuleFile file) {
        this.file = file;
    }

    static List<SourceProblem> problems(RuleFile file, Rule rule) {
        Typing typing = new Typing(file);
        rule.when().forEach(typing::condition);
        rule.then().forEach(typing::proposing);
        return typing.problems;
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Pattern pattern -> pattern(pattern);
            case Condition.Exists exists -> exists.patterns().forEach(this::pattern);
            case Condition.Not not -> not.patterns().forEach(this::pattern);
        }
    }

    private void pattern(Condition.Pattern pattern) {
        Optional<Class<?>> type = Vocabulary.type(pattern.type());
        if (type.isEmpty()) {
            problem(
                    pattern.at(),
                    "there is no fact or proposal `" + pattern.type() + "`; "
                            + Nearest.hint(pattern.type(), Vocabulary.typeNames()));
            if (pattern.variable() != null) {
                named.put(pattern.variable(), Kind.Basic.UNKNOWN);
            }
            return;
        }
        if (pattern.variable() != null) {
            named.put(pattern.variable(), new Kind.Thing(type.get()));
        }
        pattern.constraints().forEach(constraint -> expression(constraint, type.get()));
    }

    private void expression(Expression expression, Class<?> fact) {
        switch (expression) {
            case Expression.Either either -> either.of().forEach(one -> expression(one, fact));
            case Expression.Both both -> both.of().forEach(one -> expression(one, fact));
            case Expression.Named name -> name(name, fact);
            case Expression.Comparison comparison -> comparison(comparison, fact);
            case Expression.Among among -> {
                Kind left = kind(among.left(), fact);
                among.values().forEach(value -> agree(left, kind(value, fact), among.at(), among.left(), value));
            }
            case Expression.Element element -> {
                Kind many = kind(element.collection(), fact);
                Kind value = kind(element.value(), fact);
                if (many instanceof Kind.Many(Kind of)) {
                    agree(of, value, element.at(), element.collection(), element.value());
                } else if (many != Kind.Basic.UNKNOWN) {
                    problem(element.at(), text(element.collection()) + " is " + many.told() + ", which contains nothing");
                }
            }
        }
    }

    private void name(Expression.Named name, Class<?> fact) {
        named.put(name.variable(), kind(name.field(), fact));
        if (mayBeUnknown(name.field(), fact)) {
            unknown.add(name.variable());
        }
    }

    private void comparison(Expression.Comparison comparison, Class<?> fact) {
        Kind left = kind(comparison.left(), fact);
        Kind right = kind(comparison.right(), fact);
        boolean agreed = agree(left, right, comparison.at(), comparison.left(), comparison.right());
        boolean orders = comparison.sign().startsWith("<") || comparison.sign().startsWith(">");
        if (agreed && orders && (isUnordered(left, comparison.left()) || isUnordered(right, comparison.right()))) {
            problem(
                    comparison.at(),
                    "`" + comparison.sign() + "` compares numbers and times; " + text(comparison.left()) + " is "
                            + left.told());
        }
    }

    /** What makes no sense was told already. */
    private static boolean isUnordered(Kind kind, Operand operand) {
        return !kind.isOrdered() && (kind != Kind.Basic.UNKNOWN || operand instanceof Operand.Unknown);
    }

    private boolean agree(Kind left, Kind right, int at, Operand one, Operand other) {
        boolean agree = left.meets(right);
        if (!agree) {
            problem(
                    at,
                    text(one) + " is " + left.told() + " and " + text(other) + " is " + right.told()
                            + ", which can never agree");
        }
        return agree;
    }

    /** {@return the kind of a value; unknown, which meets everything, where it makes no sense and that was told} */
    private Kind kind(Operand operand, @Nullable Class<?> fact) {
        return switch (operand) {
            case Operand.Text _ -> Kind.Basic.TEXT;
            case Operand.Number number -> number.text().contains(".") ? Kind.Basic.EXACT : Kind.Basic.WHOLE;
            case Operand.YesNo _ -> Kind.Basic.YES_NO;
            case Operand.Unknown _ -> Kind.Basic.UNKNOWN;
            case Operand.Code code -> code(code);
            case Operand.Sum sum -> {
                whole(sum.left(), fact);
                whole(sum.right(), fact);
                yield Kind.Basic.WHOLE;
            }
            case Operand.Negative negative -> {
                whole(negative.of(), fact);
                yield Kind.Basic.WHOLE;
            }
            case Operand.Calculation calculation -> calculation(calculation);
            case Path path -> path(path, fact);
        };
    }

    private void whole(Operand operand, @Nullable Class<?> fact) {
        Kind kind = kind(operand, fact);
        if (!kind.meets(Kind.Basic.WHOLE)) {
            problem(operand.at(), "whole numbers are added; " + text(operand) + " is " + kind.told());
        }
    }

    private Kind code(Operand.Code code) {
        Optional<Class<?>> type = Vocabulary.anyType(code.type()).filter(Class::isEnum);
        if (type.isEmpty()) {
            problem(
                    code.at(),
                    "there are no codes `" + code.type() + "`; "
                            + Nearest.hint(code.type(), Vocabulary.codeNames()));
            return Kind.Basic.UNKNOWN;
        }
        List<String> values =
                Arrays.stream(type.get().getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
        if (!values.contains(code.value())) {
            problem(
                    code.valueAt(),
                    "`" + code.value() + "` is not a value of " + code.type() + "; " + Nearest.hint(code.value(), values));
        }
        return new Kind.Code(type.get());
    }

    private Kind path(Path path, @Nullable Class<?> fact) {
        Kind at;
        boolean open;
        if (path.variable() != null) {
            Kind known = named.get(path.variable());
            if (known == null) {
                problem(
                        path.at(),
                        "there is no `" + path.variable() + "` before this; name it where it is matched: `"
                                + path.variable() + " : …`");
                return Kind.Basic.UNKNOWN;
            }
            at = known;
            open = unknown.contains(path.variable());
        } else if (fact == null) {
            problem(path.at(), "`" + path.steps().getFirst().field() + "` is no value that a proposal can be made of; "
                    + "name it in the conditions: `$name : " + path.steps().getFirst().field() + "`");
            return Kind.Basic.UNKNOWN;
        } else {
            at = new Kind.Thing(fact);
            open = false;
        }
        String before = path.variable() == null ? "" : path.variable();
        for (Step step : path.steps()) {
            if (open && !step.known()) {
                problem(
                        step.at() - before.length() - 1,
                        "`" + before + "` may be unknown; write `" + before + "!." + step.field()
                                + "`, which the unknown never meets");
            }
            open = at instanceof Kind.Thing(Class<?> owner) && Vocabulary.mayBeUnknown(owner, step.field());
            at = step(at, step);
            before = step.field();
        }
        return at;
    }

    private Kind step(Kind from, Step step) {
        if (from == Kind.Basic.UNKNOWN || (from == Kind.Basic.WHOLE && step.field().equals(WHOLE_VALUE))) {
            return from;
        }
        if (from instanceof Kind.Thing(Class<?> owner)
                && Vocabulary.hasFields(owner)
                && Vocabulary.fields(owner).contains(step.field())) {
            return Vocabulary.kind(owner, step.field());
        }
        String told = from instanceof Kind.Thing(Class<?> owner) && Vocabulary.hasFields(owner)
                ? "`" + step.field() + "` is not a field of " + owner.getSimpleName() + "; "
                        + Nearest.hint(step.field(), Vocabulary.fields(owner))
                : "`" + step.field() + "` can't be asked of " + from.told() + ", which has no fields";
        problem(step.at(), told);
        return Kind.Basic.UNKNOWN;
    }

    private boolean mayBeUnknown(Path path, Class<?> fact) {
        Step last = path.steps().getLast();
        if (last.field().equals(WHOLE_VALUE)) {
            return false;
        }
        Kind owner = path.steps().size() == 1
                ? new Kind.Thing(fact)
                : new Typing(file).path(new Path(null, path.steps().subList(0, path.steps().size() - 1), path.at()), fact);
        return owner instanceof Kind.Thing(Class<?> type) && Vocabulary.mayBeUnknown(type, last.field());
    }

    private Kind calculation(Operand.Calculation calculation) {
        Kind of = kind(calculation.of(), null);
        List<Kind> with = kinds(calculation.with());
        if (of != Kind.Basic.UNKNOWN && !of.equals(new Kind.Thing(Money.class))) {
            problem(calculation.at(), "only money is calculated with; this is " + of.told());
        } else {
            List<Signature> known = Signature.calculations(calculation.method());
            if (known.isEmpty()) {
                problem(
                        calculation.at(),
                        "there is no calculation `" + calculation.method() + "`; "
                                + Nearest.hint(calculation.method(), Signature.calculations()));
            } else if (known.stream().noneMatch(one -> one.takes(with))) {
                problem(
                        calculation.at(),
                        "`" + calculation.method() + "` does not take "
                                + new Signature(with).told() + "; it takes " + told(known, " or "));
            }
        }
        return new Kind.Thing(Money.class);
    }

    private void proposing(Rule.Proposing proposing) {
        List<Kind> with = kinds(proposing.with());
        Optional<Class<?>> type = Vocabulary.proposal(proposing.type());
        if (type.isEmpty()) {
            problem(
                    proposing.at(),
                    "there is no proposal `" + proposing.type() + "`; "
                            + Nearest.hint(proposing.type(), Vocabulary.proposalNames()));
            return;
        }
        List<Signature> ways = Signature.ofMaking(type.get());
        if (ways.stream().noneMatch(way -> way.takes(with))) {
            problem(
                    proposing.at(),
                    "a " + proposing.type() + " is not made of " + new Signature(with).told() + " but of "
                            + told(ways, ", or of "));
        }
    }

    private List<Kind> kinds(List<Operand> operands) {
        return operands.stream().map(one -> kind(one, null)).toList();
    }

    private static String told(List<Signature> signatures, String between) {
        return signatures.stream().map(Signature::told).sorted().collect(Collectors.joining(between));
    }

    private static String text(Operand operand) {
        return "`" + operand.text() + "`";
    }

    private void problem(int at, String detail) {
        problems.add(file.problemAt(at, detail));
    }
}
