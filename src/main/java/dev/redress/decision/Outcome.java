package dev.redress.decision;

import dev.redress.facts.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the adjudicator made of the proposals. Equal facts, terms and proposals, in whatever order, give an equal outcome.
 *
 * @param items one for each item of the case, in its order
 * @param fault the party that caused every item's trouble, or {@code UNDETERMINED} where items differ
 * @param freight one for each leg that the first remedy of an item uses; what another remedy would cost is told once the
 *     buyer wants that
 * @param referral who takes over, if a person must
 * @param reasons the rules that had a say, strongest basis first
 */
public record Outcome(
        Verdict verdict,
        List<ItemOutcome> items,
        Party fault,
        List<Freight> freight,
        @Nullable Handover referral,
        List<Stated<Need>> needs,
        List<Stated<Task>> tasks,
        List<Due> deadlines,
        List<Stated<Note>> notes,
        List<ReasonGiven> reasons) {

    public Outcome {
        items = List.copyOf(items);
        freight = List.copyOf(freight);
        needs = List.copyOf(needs);
        tasks = List.copyOf(tasks);
        deadlines = List.copyOf(deadlines);
        notes = List.copyOf(notes);
        reasons = List.copyOf(reasons);
    }

    /** {@return whether a buyer has yet to say why} */
    public boolean asksForReason() {
        return needs.stream().anyMatch(need -> need.what().code().equals(Need.REASON));
    }
}
