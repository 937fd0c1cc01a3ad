package dev.redress.decision;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.Money;
import dev.redress.facts.Party;
import dev.redress.facts.ReturnFreight;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who pays how much of a leg: first an insurer, then whoever bears a difference, then the payer of the leg. */
final class FreightShares {

    private FreightShares() {}

    /** {@return the shares, or {@code null} while the payer, or what an insurer pays, is unknown} */
    static Freight.@Nullable Shares of(
            CaseFacts facts, Party payer, InsuranceUse insurance, Money total, Optional<FreightDifference> difference) {
        Money zero = Money.zero(total.currency());
        Money insurer = insurance == InsuranceUse.FIRST ? insured(facts, total) : zero;
        if (payer == Party.UNDETERMINED || insurer == null) {
            return null;
        }
        Money afterInsurer = total.minus(insurer);
        Money apart = difference.map(one -> one.amount().min(afterInsurer)).orElse(zero);
        Party other = difference.map(FreightDifference::payer).orElse(Party.UNDETERMINED);
        Money rest = afterInsurer.minus(apart);
        return new Freight.Shares(
                insurer,
                payer == Party.SELLER ? rest : other == Party.SELLER ? apart : zero,
                payer == Party.BUYER ? rest : other == Party.BUYER ? apart : zero,
                payer == Party.CARRIER ? rest : other == Party.CARRIER ? apart : zero);
    }

    /**
     * What the insurer pays: at most the cap, and of the freight the fee of the first weight step, of one parcel only. Where
     * that fee is not known the cost of a single parcel counts as it; of several parcels nobody can tell.
     */
    private static @Nullable Money insured(CaseFacts facts, Money total) {
        Money cap = facts.insurance().cap();
        ReturnFreight back = facts.returnFreight();
        if (cap == null) {
            return null;
        }
        if (back.firstWeightFee() != null) {
            return total.min(cap).min(back.firstWeightFee());
        }
        return back.parcels() == null || back.parcels() == 1 ? total.min(cap) : null;
    }
}
