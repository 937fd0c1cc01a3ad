package dev.redress.decision;

import dev.redress.facts.Money;
import dev.redress.facts.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pays one leg.
 *
 * @param payer who pays what the insurer does not; {@code UNDETERMINED} while no rule can say
 * @param total cost of the leg, if known
 * @param shares who pays how much, once payer, total and the insurer's cap are known; they add up to {@code total}
 * @param advancedBy who lays the money out, if a rule says
 * @param clauses ids of the clauses it rests on
 */
public record Freight(
        Leg leg,
        Party payer,
        InsuranceUse insurance,
        @Nullable Money total,
        @Nullable Shares shares,
        @Nullable Party advancedBy,
        List<String> clauses) {

    public Freight {
        clauses = List.copyOf(clauses);
    }

    /** Who pays how much of a leg; none is negative. */
    public record Shares(Money insurer, Money seller, Money buyer, Money carrier) {

        public Money sum() {
            return insurer.plus(seller).plus(buyer).plus(carrier);
        }
    }
}
