package dev.redress.policy;

import dev.redress.decision.Deadline;
import dev.redress.decision.Freight;
import dev.redress.decision.Handover;
import dev.redress.decision.InsuranceUse;
import dev.redress.decision.ItemOutcome;
import dev.redress.decision.Outcome;
import dev.redress.decision.ReasonGiven;
import dev.redress.decision.Refund;
import dev.redress.decision.RefundTo;
import dev.redress.decision.StandingRemedy;
import dev.redress.decision.Task;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An outcome in short lines that a person can write down beforehand, by section; a section without lines is left out. */
public final class OutcomeLines {

    private OutcomeLines() {}

    public static SortedMap<String, List<String>> of(Outcome outcome) {
        boolean several = outcome.items().size() > 1;
        SortedMap<String, List<String>> sections = new TreeMap<>();
        sections.put("verdict", List.of(outcome.verdict().name()));
        if (outcome.fault() != Party.UNDETERMINED) {
            sections.put("fault", List.of(outcome.fault().name()));
        }
        put(
                sections,
                "items",
                several ? outcome.items() : List.of(),
                item -> item.itemId() + ": " + item.verdict() + " " + item.fault());
        put(sections, "remedies", remedies(outcome.items(), several), Function.identity());
        put(sections, "freight", outcome.freight(), OutcomeLines::freight);
        Handover referral = outcome.referral();
        put(sections, "referral", referral == null ? List.of() : referral.causes(), cause -> cause(cause, several));
        put(
                sections,
                "needs",
                outcome.needs(),
                need -> of(need.what().item(), several) + need.what().from() + " "
                        + need.what().code());
        put(sections, "tasks", outcome.tasks(), task -> of(task.what().item(), several) + task(task.what()));
        put(sections, "deadlines", outcome.deadlines(), deadline -> deadline(deadline.what()));
        put(sections, "notes", outcome.notes(), note -> note.what().code());
        put(
                sections,
                "reasons",
                outcome.reasons().stream().map(OutcomeLines::reason).distinct().toList(),
                Function.identity());
        return sections;
    }

    private static <T> void put(
            SortedMap<String, List<String>> sections, String name, List<T> parts, Function<T, String> line) {
        if (!parts.isEmpty()) {
            sections.put(name, parts.stream().map(line).toList());
        }
    }

    private static List<String> remedies(List<ItemOutcome> items, boolean several) {
        List<String> lines = new ArrayList<>();
        for (ItemOutcome item : items) {
            item.remedies().forEach(remedy -> lines.add((several ? item.itemId() + ": " : "") + remedy(remedy)));
        }
        return lines;
    }

    private static String remedy(StandingRemedy remedy) {
        Refund refund = remedy.refund();
        return remedy.kind() + " " + remedy.stance()
                + (refund == null
                        ? ""
                        : (refund.negotiable() ? " up to " : " ") + amount(refund.amount()) + terms(refund));
    }

    /** What was kept back, and where the money goes if not back the way it was paid. */
    private static String terms(Refund refund) {
        StringBuilder line = new StringBuilder();
        refund.deductions()
                .forEach(stated -> line.append(" less ")
                        .append(stated.what().code())
                        .append(' ')
                        .append(amount(stated.what().amount())));
        return line.append(refund.to() == RefundTo.ORIGINAL_PAYMENT ? "" : " to " + refund.to())
                .toString();
    }

    private static String freight(Freight freight) {
        StringBuilder line = new StringBuilder(freight.leg() + " " + freight.payer());
        if (freight.total() != null) {
            line.append(' ').append(amount(freight.total()));
        }
        Freight.Shares shares = freight.shares();
        if (shares != null) {
            List<String> parts = new ArrayList<>();
            share(parts, "insurer", shares.insurer());
            share(parts, "seller", shares.seller());
            share(parts, "buyer", shares.buyer());
            share(parts, "carrier", shares.carrier());
            line.append(": ").append(parts.isEmpty() ? "nothing" : String.join(", ", parts));
        } else if (freight.insurance() == InsuranceUse.FIRST) {
            line.append(", insurance first");
        }
        if (freight.advancedBy() != null) {
            line.append("; ").append(freight.advancedBy()).append(" advances");
        }
        return line.toString();
    }

    private static void share(List<String> parts, String who, Money share) {
        if (!share.isZero()) {
            parts.add(who + " " + amount(share));
        }
    }

    private static String cause(Handover.Cause cause, boolean several) {
        return (several && !cause.itemIds().isEmpty() ? String.join(", ", cause.itemIds()) + ": " : "") + cause.to()
                + " " + cause.code() + (cause.replacesDecision() ? "" : " beside the decision");
    }

    /** Which item it is about, where that is not plain. */
    private static String of(@Nullable Item item, boolean several) {
        return item == null || !several ? "" : item.id() + ": ";
    }

    private static String task(Task task) {
        return task.code()
                + (task.count() == null ? "" : " " + task.count())
                + (task.amount() == null ? "" : " " + amount(task.amount()));
    }

    private static String deadline(Deadline deadline) {
        return deadline.code() + " " + deadline.limit() + " " + deadline.unit() + " from " + deadline.from();
    }

    private static String reason(ReasonGiven reason) {
        return reason.rule().clause() + " " + reason.rule().code();
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }
}
