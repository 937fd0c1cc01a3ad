package dev.redress.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case claims, as far as it could be read: whatever is missing or of the wrong form is {@code null}, so that the
 * rest can be checked all the same.
 *
 * @param inspections every result of an inspection in the case
 * @param items in the order of the case, unreadable ones included
 * @param amounts every amount of money in the case
 */
public record ClaimedCase(
        @Nullable String policy,
        @Nullable Instant asOf,
        @Nullable Said<OrderStatus> orderStatus,
        @Nullable Said<ParcelStatus> parcelStatus,
        @Nullable Said<Instant> orderedAt,
        @Nullable Said<Instant> shippedAt,
        @Nullable Said<Instant> signedAt,
        @Nullable Said<Instant> unansweredSince,
        @Nullable Said<Instant> reviewPostedAt,
        @Nullable Instant raisedAt,
        @Nullable Said<Integer> daysSinceSigning,
        @Nullable Said<Answer> goodsBack,
        @Nullable Said<Instant> goodsBackAt,
        @Nullable Amount paid,
        @Nullable Amount refundedBefore,
        @Nullable Amount promised,
        List<Said<Inspection>> inspections,
        List<Line> items,
        List<Amount> amounts) {

    public ClaimedCase {
        inspections = List.copyOf(inspections);
        items = List.copyOf(items);
        amounts = List.copyOf(amounts);
    }

    /**
     * Something said in a case.
     *
     * @param pointer where it stands in the case
     */
    public record Said<T>(String pointer, T value) {}

    /**
     * An amount of money.
     *
     * @param pointer where it stands in the case
     */
    public record Amount(
            String pointer,
            @Nullable BigDecimal amount,
            @Nullable String currency) {

        /** {@return whether both are known, in one currency, and this is the greater} */
        boolean exceeds(Amount other) {
            return amount != null
                    && other.amount != null
                    && currency != null
                    && currency.equals(other.currency)
                    && amount.compareTo(other.amount) > 0;
        }
    }

    /**
     * An item.
     *
     * @param pointer where it stands in the case
     */
    public record Line(
            String pointer,
            @Nullable String id,
            @Nullable Integer quantity,
            @Nullable Integer orderedQuantity,
            @Nullable Amount unitPrice,
            @Nullable Amount linePaid,
            @Nullable Said<Wear> wear) {

        /** {@return what the ordered units cost before discounts, as far as that is known} */
        @Nullable
        Amount price() {
            Integer units = orderedQuantity == null ? quantity : orderedQuantity;
            return unitPrice == null || unitPrice.amount == null || units == null
                    ? null
                    : new Amount(
                            unitPrice.pointer,
                            unitPrice.amount.multiply(BigDecimal.valueOf(units)),
                            unitPrice.currency);
        }
    }
}
