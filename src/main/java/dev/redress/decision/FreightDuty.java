package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import org.jspecify.annotations.Nullable;

/**
 * Who pays a leg of freight on account of an item.
 *
 * @param remedy the kind of remedy for which this holds, or {@code null} for every one that uses the leg
 * @param payer seller, buyer or carrier; or undetermined, where nobody is to be named before more is known, whatever a
 *     weaker clause says
 * @param insurance whether return-freight insurance pays first
 */
public record FreightDuty(Item item, @Nullable RemedyKind remedy, Leg leg, Party payer, InsuranceUse insurance)
        implements Proposal {

    public FreightDuty {
        if (payer == Party.PLATFORM) {
            throw new IllegalArgumentException("freight is paid by seller, buyer or carrier, not by " + payer);
        }
        if (insurance == InsuranceUse.FIRST && leg != Leg.RETURN) {
            throw new IllegalArgumentException("return-freight insurance pays for the return leg alone");
        }
    }

    public FreightDuty(Item item, Leg leg, Party payer, InsuranceUse insurance) {
        this(item, null, leg, payer, insurance);
    }
}
