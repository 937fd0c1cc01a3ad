package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.Party;

/**
 * A part of what a leg costs that another than the leg's payer bears, such as what EMS costs above the ordinary carrier. It
 * is a part of the leg's total, and comes after what an insurer pays.
 *
 * @param payer seller, buyer or carrier
 * @param amount at least zero; more than the rest of the leg counts as the rest
 */
public record FreightDifference(Item item, Leg leg, Party payer, Money amount) implements Proposal {

    public FreightDifference {
        if (payer == Party.PLATFORM || payer == Party.UNDETERMINED) {
            throw new IllegalArgumentException("a difference is paid by seller, buyer or carrier, not by " + payer);
        }
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("a difference in freight is never negative, but was " + amount);
        }
    }
}
