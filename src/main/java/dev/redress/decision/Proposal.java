package dev.redress.decision;

import dev.redress.facts.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may say about a case. A rule inserts proposals and never sets the decision; each proposal stands under
 * the clause that its rule cites.
 */
public sealed interface Proposal
        permits Fault,
                Remedy,
                NoRemedy,
                Deduction,
                RefundRoute,
                FreightDuty,
                FreightDifference,
                FreightAdvance,
                Need,
                Referral,
                Task,
                Deadline,
                Note {

    /** {@return the item it is about, or {@code null} where it is about the whole case} */
    default @Nullable Item item() {
        return null;
    }
}
