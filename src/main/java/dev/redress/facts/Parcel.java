package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * The parcel as it reached, or did not reach, the buyer.
 *
 * @param waybillGrams weight on the waybill, in grams
 * @param weighedGrams what the buyer weighed of everything received: goods, box, fittings and bags, in grams
 */
public record Parcel(
        ParcelStatus status,
        ParcelCondition condition,
        @Nullable Integer waybillGrams,
        @Nullable Integer weighedGrams) {

    /** {@return how far the two weights are apart, in grams, or unknown while one of them is} */
    public @Nullable Integer weightGapGrams() {
        return waybillGrams == null || weighedGrams == null ? null : Math.abs(waybillGrams - weighedGrams);
    }
}
