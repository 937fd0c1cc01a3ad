package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Party;

/** Who pays a leg of freight on account of an item, and whether return-freight insurance pays first. */
public record FreightDuty(Item item, Leg leg, Party payer, InsuranceUse insurance) implements Proposal {

    public FreightDuty {
        if (payer == Party.PLATFORM || payer == Party.UNDETERMINED) {
            throw new IllegalArgumentException("freight is paid by seller, buyer or carrier, not by " + payer);
        }
        if (insurance == InsuranceUse.FIRST && leg != Leg.RETURN) {
            throw new IllegalArgumentException("return-freight insurance pays for the return leg alone");
        }
    }
}
