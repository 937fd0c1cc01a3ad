package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Money;

/**
 * An amount kept back from the refund of returned goods, such as a restocking fee, lost value or a missing gift.
 *
 * @param code names the reason, for example {@code LOST_VALUE}
 */
public record Deduction(Item item, String code, Money amount) implements Proposal {

    public Deduction {
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("a deduction is never negative, but was " + amount);
        }
    }
}
