package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * How the goods come back and what that costs.
 *
 * @param quote cost of the return leg
 * @param firstWeightFee fee for the first weight step between the two places, on which insurers pay
 * @param parcels in how many parcels the goods come back
 * @param carrier the carrier's code, such as {@code SF} or {@code STO}
 * @param freightCollect whether the shop is to pay the carrier on arrival
 * @param voucher whether the buyer kept the proof of what was paid
 * @param keepAsCredit whether the buyer agrees to keep repaid freight as credit for later freight
 */
public record ReturnFreight(
        @Nullable Money quote,
        @Nullable Money firstWeightFee,
        @Nullable Integer parcels,
        @Nullable String carrier,
        ReturnService service,
        Answer freightCollect,
        Answer voucher,
        Answer keepAsCredit) {}
