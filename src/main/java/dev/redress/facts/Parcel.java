package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * The parcel as it reached, or did not reach, the buyer.
 *
 * @param waybillGrams weight on the waybill, in grams
 * @param weighedGrams what the buyer weighed of everything received: goods, box, fittings and bags, in grams
 * @param causedBy who caused what is wrong with the parcel
 * @param carrierClaim where the claim against the carrier for the parcel stands
 * @param servicePoint whether the carrier has a service point at the address
 * @param carrierForwards whether the carrier agrees to forward the parcel by EMS
 * @param emsDifference what EMS costs above the ordinary carrier
 * @param earlierReturns how often the carrier brought parcels of the order back before this time
 * @param otherParcel whether another parcel of the same order is still on its way
 */
public record Parcel(
        ParcelStatus status,
        ParcelCondition condition,
        @Nullable Integer waybillGrams,
        @Nullable Integer weighedGrams,
        Party causedBy,
        CarrierClaim carrierClaim,
        Answer servicePoint,
        Answer carrierForwards,
        @Nullable Money emsDifference,
        @Nullable Integer earlierReturns,
        Answer otherParcel) {

    /**
     * {@return by how many grams what arrived is lighter than the waybill says, negative where it is heavier, or unknown
     * while one of the two weights is}
     */
    public @Nullable Integer lighterGrams() {
        return waybillGrams == null || weighedGrams == null ? null : Integer.valueOf(waybillGrams - weighedGrams);
    }
}
