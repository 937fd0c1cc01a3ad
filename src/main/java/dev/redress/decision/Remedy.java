package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.RemedyKind;
import org.jspecify.annotations.Nullable;

/**
 * A kind of remedy for an item, and how the rule stands to it.
 *
 * @param amount for a compensation the sum to pay; for a refund a sum on top of what was paid; otherwise absent
 */
public record Remedy(
        Item item, RemedyKind kind, Stance stance, @Nullable Money amount) implements Proposal {

    public Remedy {
        if (amount != null && stance == Stance.REFUSED) {
            throw new IllegalArgumentException("a refused remedy has no amount");
        }
        if (amount != null && amount.amount().signum() < 0) {
            throw new IllegalArgumentException("a remedy's amount is never negative, but was " + amount);
        }
    }

    public Remedy(Item item, RemedyKind kind, Stance stance) {
        this(item, kind, stance, null);
    }
}
