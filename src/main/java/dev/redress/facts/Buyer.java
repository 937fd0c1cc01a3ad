package dev.redress.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The buyer, as an opaque reference: no names, phones or addresses.
 *
 * @param acceptanceRatePercent share of cash-on-delivery parcels accepted, 0 to 100
 * @param recentReturns after-sales cases of the buyer in the last 90 days
 */
public record Buyer(
        @Nullable String reference,
        BuyerTier tier,
        @Nullable Integer acceptanceRatePercent,
        Set<DifficultyFlag> flags,
        @Nullable Integer recentReturns) {

    public Buyer {
        flags = Set.copyOf(flags);
    }
}
