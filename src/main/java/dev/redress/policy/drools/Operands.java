package dev.redress.policy.drools;

import dev.redress.facts.Money;
import dev.redress.facts.Nearest;
import dev.redress.policy.Operand;
import dev.redress.policy.Operand.Path;
import dev.redress.policy.Operand.Step;
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

/** Of which kind the values of one rule are, and what is wrong where one is of none. */
final class Operands {

    private static final String WHOLE_VALUE = "intValue";

    private final RuleFile file;
    private final Map<String, Kind> named = new HashMap<>();
    /** Names of the rule at hand that stand for nothing where nobody knows it. */
    private final Set<String> unknown = new HashSet<>();

    private final List<SourceProblem> problems = new ArrayList<>();

    Operands(RuleFile file) {
        this.file = file;
    }

    /** {@return what was found so far, to which more may be added} */
    List<SourceProblem> problems() {
        return problems;
    }

    /** {@return the names given so far} */
    Set<String> names() {
        return Set.copyOf(named.keySet());
    }

    /** Forgets the names that were given since. */
    void keep(Set<String> names) {
        named.keySet().retainAll(names);
    }

    /** Gives a field of a fact a name. */
    void name(String variable, Path field, Class<?> fact, int at) {
        name(variable, kind(field, fact), at);
        if (mayBeUnknown(field, fact)) {
            unknown.add(variable);
        }
    }

    /** Gives a name. */
    void name(String variable, Kind kind, int at) {
        if (named.put(variable, kind) != null) {
            problem(at, "there is a `" + variable + "` above already; give this one another name");
        }
    }

    /** {@return the kind of a value; unknown, which meets everything, where it makes no sense and that was told} */
    Kind kind(Operand operand, @Nullable Class<?> fact) {
        return switch (operand) {
            case Operand.Text _ -> Kind.Basic.TEXT;
            case Operand.Numeral number -> number.text().contains(".") ? Kind.Basic.EXACT : Kind.Basic.WHOLE;
            case Operand.YesNo _ -> Kind.Basic.YES_NO;
            case Operand.Unknown _ -> Kind.Basic.NOTHING;
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
                    "there are no codes `" + code.type() + "`; " + Nearest.hint(code.type(), Vocabulary.codeNames()));
            return Kind.Basic.SLIP;
        }
        List<String> values = Arrays.stream(type.get().getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
        if (!values.contains(code.value())) {
            problem(
                    code.valueAt(),
                    "`" + code.value() + "` is not a value of " + code.type() + "; "
                            + Nearest.hint(code.value(), values));
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
                        "there is no `" + path.variable()
                                + "` before this; name it where it is matched, outside `not` and `exists`: `"
                                + path.variable() + " : …`");
                return Kind.Basic.SLIP;
            }
            at = known;
            open = unknown.contains(path.variable());
        } else if (fact == null) {
            problem(
                    path.at(),
                    "`" + path.steps().getFirst().field() + "` is no value that a proposal can be made of; "
                            + "name it in the conditions: `$name : "
                            + path.steps().getFirst().field() + "`");
            return Kind.Basic.SLIP;
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
        if (from == Kind.Basic.SLIP || (from == Kind.Basic.WHOLE && step.field().equals(WHOLE_VALUE))) {
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
        return Kind.Basic.SLIP;
    }

    private boolean mayBeUnknown(Path path, Class<?> fact) {
        Step last = path.steps().getLast();
        if (last.field().equals(WHOLE_VALUE)) {
            return false;
        }
        Kind owner = path.steps().size() == 1
                ? new Kind.Thing(fact)
                : new Operands(file)
                        .path(
                                new Path(
                                        null,
                                        path.steps().subList(0, path.steps().size() - 1),
                                        path.at()),
                                fact);
        return owner instanceof Kind.Thing(Class<?> type) && Vocabulary.mayBeUnknown(type, last.field());
    }

    private Kind calculation(Operand.Calculation calculation) {
        Kind of = kind(calculation.of(), null);
        List<Kind> with = kinds(calculation.with());
        if (of != Kind.Basic.SLIP && !of.equals(new Kind.Thing(Money.class))) {
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
                        "`" + calculation.method() + "` does not take " + Signature.told(with) + "; it takes "
                                + told(known, " or "));
            }
        }
        return new Kind.Thing(Money.class);
    }

    List<Kind> kinds(List<Operand> operands) {
        return operands.stream().map(one -> kind(one, null)).toList();
    }

    static String told(List<Signature> signatures, String between) {
        return signatures.stream().map(Signature::told).sorted().collect(Collectors.joining(between));
    }

    static String text(Operand operand) {
        return "`" + operand.text() + "`";
    }

    void problem(int at, String detail) {
        problems.add(file.problemAt(at, detail));
    }
}
