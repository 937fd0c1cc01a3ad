package dev.redress.facts;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The buyer, as an opaque reference: no names, phones or addresses.
 *
 * @param acceptanceRatePercent share of cash-on-delivery parcels accepted, 0 to 100
 * @param recentReturns after-sales cases of the buyer in the last 90 days
 * @param refusalsExplained whether the buyer gave the reason of earlier parcels refused
 */
public record Buyer(
        @Nullable String reference,
        BuyerTier tier,
        @Nullable Integer acceptanceRatePercent,
        Set<DifficultyFlag> flags,
        @Nullable Integer recentReturns,
        Answer refusalsExplained) {

    public Buyer {
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    }
}
