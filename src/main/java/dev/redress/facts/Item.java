package dev.redress.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One line of the order that the buyer comes back with.
 *
 * @param id the caller's name for the line, unique in the case
 * @param quantity how many units the case is about, at least 1
 * @param orderedQuantity how many units the line had; unknown counts as {@code quantity}
 * @param unitPrice price of one unit before discounts
 * @param linePaid what the buyer paid for all units of the line, after discounts; unknown counts as unit price by units
 * @param intact original quality, function, accessories and labels; opening and trying on do not harm it
 * @param sealed whether the seal of goods that are sold sealed is whole
 * @param inseparablyMixed whether the goods were mixed inseparably with others after delivery
 * @param lostValue what the goods lost in value through handling beyond what trying them takes
 * @param durable whether the goods are durable ones, for which the seller bears the burden of proof at first
 * @param failedRepairs how often the item was repaired in vain
 * @param repairDays days since signing during which the item was away for repair or replacement, while the periods of
 *     the law stand still
 * @param counterfeitProven whether it is proven that the goods are counterfeit
 * @param noReasonPromised whether the listing promised that the goods may be returned without a reason
 * @param digitalStarted whether the buyer agreed that the supply of digital content starts before the period to
 *     withdraw ends
 * @param unsuitedConfirmed goods that by nature do not suit a return, and the buyer confirmed that at purchase
 * @param onPackingList whether the packing list of the parcel that arrived names the item
 * @param photos where the buyer's photos of the item's problem stand
 * @param inspection what the warehouse found in the item when it had come back
 */
public record Item(
        String id,
        @Nullable String sku,
        ItemCategory category,
        int quantity,
        @Nullable Integer orderedQuantity,
        Money unitPrice,
        @Nullable Money linePaid,
        Reason reason,
        Severity severity,
        Wear wear,
        Answer intact,
        Answer sealed,
        Answer inseparablyMixed,
        @Nullable Money lostValue,
        Answer durable,
        @Nullable Integer failedRepairs,
        @Nullable Integer repairDays,
        Answer counterfeitProven,
        Answer noReasonPromised,
        Answer digitalStarted,
        Answer customMade,
        Answer unsuitedConfirmed,
        Answer onPackingList,
        Photos photos,
        Inspection inspection) {

    /**
     * {@return what the buyer paid for the units in the case: their part of {@code linePaid}, half-up to the minor unit, or
     * their price; nothing for what the shop sent by mistake}
     */
    public Money paid() {
        if (reason == Reason.EXTRA_ITEM) {
            return Money.zero(unitPrice.currency());
        }
        if (linePaid == null) {
            return unitPrice.times(quantity);
        }
        int ordered = orderedQuantity == null ? quantity : orderedQuantity;
        return new Money(
                linePaid.amount()
                        .multiply(BigDecimal.valueOf(quantity))
                        .divide(BigDecimal.valueOf(ordered), linePaid.amount().scale(), RoundingMode.HALF_UP),
                linePaid.currency());
    }
}
