package dev.redress.decision;

import dev.redress.decision.Texts.Kind;
import dev.redress.facts.Item;
import dev.redress.facts.Party;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of a decision that is told in words.
 *
 * @param arguments what its text may name beside the policy's terms: whole numbers, {@link dev.redress.facts.Money},
 *     instants and strings, by name; what the part does not have is left out
 */
public record Told(Kind kind, String code, Map<String, Object> arguments) {

    private static final String FROM = "from";
    private static final String ITEM = "item";
    private static final String COUNT = "count";
    private static final String LIMIT = "limit";
    private static final String UNIT = "unit";
    private static final String COUNTED_FROM = "countedFrom";
    private static final String DUE = "due";
    private static final String AMOUNT = "amount";
    private static final String TO = "to";

    private static final Map<Kind, Map<String, TextArgument>> ARGUMENTS = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            ARGUMENTS.put(kind, known(kind));
        }
    }

    public Told {
        arguments = Map.copyOf(arguments);
    }

    /** {@return what texts of a kind may name beside the policy's terms} */
    public static Map<String, TextArgument> arguments(Kind kind) {
        return ARGUMENTS.getOrDefault(kind, Map.of());
    }

    private static Map<String, TextArgument> known(Kind kind) {
        return switch (kind) {
            case REASON, NOTE -> Map.of();
            case NEED -> Map.of(FROM, TextArgument.choice(Party.values()), ITEM, TextArgument.WORDS);
            case TASK -> Map.of(ITEM, TextArgument.WORDS, COUNT, TextArgument.NUMBER, AMOUNT, TextArgument.WORDS);
            case DEADLINE ->
                Map.of(
                        LIMIT,
                        TextArgument.NUMBER,
                        UNIT,
                        TextArgument.choice(DeadlineUnit.values()),
                        COUNTED_FROM,
                        TextArgument.choice(DeadlineStart.values()),
                        DUE,
                        TextArgument.WORDS);
            case REFERRAL -> Map.of(TO, TextArgument.choice(ReferTo.values()));
            case DEDUCTION -> Map.of(ITEM, TextArgument.WORDS, AMOUNT, TextArgument.WORDS);
        };
    }

    /** {@return all that an outcome tells, in its order} */
    public static List<Told> of(Outcome outcome) {
        Handover referral = outcome.referral();
        List<Handover.Cause> causes = referral == null ? List.of() : referral.causes();
        return Stream.of(
                        outcome.items().stream()
                                .flatMap(item -> item.remedies().stream())
                                .map(StandingRemedy::refund)
                                .flatMap(Stream::ofNullable)
                                .flatMap(refund -> refund.deductions().stream())
                                .map(deduction -> deduction(deduction.what())),
                        causes.stream().map(Told::referral),
                        outcome.needs().stream().map(need -> need(need.what())),
                        outcome.tasks().stream().map(task -> task(task.what())),
                        outcome.deadlines().stream().map(Told::deadline),
                        outcome.notes().stream().map(note -> note(note.what())),
                        outcome.reasons().stream().map(Told::reason))
                .flatMap(told -> told)
                .toList();
    }

    public static Told reason(ReasonGiven reason) {
        return new Told(Kind.REASON, reason.rule().code(), Map.of());
    }

    public static Told need(Need need) {
        Map<String, Object> arguments = item(need.item());
        arguments.put(FROM, need.from().name());
        return new Told(Kind.NEED, need.code(), arguments);
    }

    public static Told task(Task task) {
        Map<String, Object> arguments = item(task.item());
        if (task.count() != null) {
            arguments.put(COUNT, task.count());
        }
        if (task.amount() != null) {
            arguments.put(AMOUNT, task.amount());
        }
        return new Told(Kind.TASK, task.code(), arguments);
    }

    public static Told deadline(Due due) {
        Deadline deadline = due.what();
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put(LIMIT, deadline.limit());
        arguments.put(UNIT, deadline.unit().name());
        arguments.put(COUNTED_FROM, deadline.from().name());
        if (due.at() != null) {
            arguments.put(DUE, due.at());
        }
        return new Told(Kind.DEADLINE, deadline.code(), arguments);
    }

    public static Told note(Note note) {
        return new Told(Kind.NOTE, note.code(), Map.of());
    }

    public static Told referral(Handover.Cause cause) {
        return new Told(Kind.REFERRAL, cause.code(), Map.of(TO, cause.to().name()));
    }

    public static Told deduction(Deduction deduction) {
        Map<String, Object> arguments = item(deduction.item());
        arguments.put(AMOUNT, deduction.amount());
        return new Told(Kind.DEDUCTION, deduction.code(), arguments);
    }

    private static Map<String, Object> item(@Nullable Item item) {
        Map<String, Object> arguments = new TreeMap<>();
        if (item != null) {
            arguments.put(ITEM, item.id());
        }
        return arguments;
    }
}
