package dev.redress.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case of which nothing is known but what a test says. */
public final class CaseBuilder {

    private final List<Item> items = new ArrayList<>();
    private @Nullable RemedyKind wants;
    private @Nullable Instant promisedShipAt;
    private @Nullable Integer daysSinceSigning;
    private @Nullable Instant raisedAt;
    private @Nullable Instant goodsBackAt;
    private @Nullable Instant reviewedAt;
    private @Nullable Money paid;
    private @Nullable Money refundedBefore;
    private @Nullable Money outboundFreight;
    private @Nullable Money freeShippingFrom;
    private Reason reason = Reason.UNKNOWN;
    private @Nullable Money returnFreight;
    private @Nullable Money replacementFreight;
    private @Nullable Money cap;
    private @Nullable Money firstWeightFee;
    private @Nullable Integer parcels;

    public static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    /** Sets why the items named after this come back. */
    public CaseBuilder reason(Reason why) {
        reason = why;
        return this;
    }

    public CaseBuilder item(String id, String unitPrice) {
        return item(id, 1, null, unitPrice, null);
    }

    public CaseBuilder item(
            String id, int quantity, @Nullable Integer orderedQuantity, String unitPrice, @Nullable String linePaid) {
        items.add(new Item(
                id,
                null,
                ItemCategory.CLOTHING,
                quantity,
                orderedQuantity,
                cny(unitPrice),
                linePaid == null ? null : cny(linePaid),
                reason,
                Severity.UNKNOWN,
                Wear.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                null,
                Answer.UNKNOWN,
                null,
                null,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Photos.UNKNOWN,
                Inspection.UNKNOWN));
        return this;
    }

    public CaseBuilder wants(RemedyKind kind) {
        wants = kind;
        return this;
    }

    public CaseBuilder promisedShipAt(String instant) {
        promisedShipAt = Instant.parse(instant);
        return this;
    }

    public CaseBuilder daysSinceSigning(int days) {
        daysSinceSigning = days;
        return this;
    }

    public CaseBuilder raisedAt(String instant) {
        raisedAt = Instant.parse(instant);
        return this;
    }

    public CaseBuilder goodsBackAt(String instant) {
        goodsBackAt = Instant.parse(instant);
        return this;
    }

    public CaseBuilder reviewedAt(String instant) {
        reviewedAt = Instant.parse(instant);
        return this;
    }

    public CaseBuilder paid(String amount) {
        paid = cny(amount);
        return this;
    }

    public CaseBuilder refundedBefore(String amount) {
        refundedBefore = cny(amount);
        return this;
    }

    public CaseBuilder outboundFreight(String amount) {
        outboundFreight = cny(amount);
        return this;
    }

    public CaseBuilder returnFreight(String amount) {
        returnFreight = cny(amount);
        return this;
    }

    public CaseBuilder replacementFreight(String amount) {
        replacementFreight = cny(amount);
        return this;
    }

    public CaseBuilder freeShippingFrom(String amount) {
        freeShippingFrom = cny(amount);
        return this;
    }

    public CaseBuilder firstWeightFee(String amount) {
        firstWeightFee = cny(amount);
        return this;
    }

    public CaseBuilder parcels(int count) {
        parcels = count;
        return this;
    }

    public CaseBuilder insuredUpTo(String amount) {
        cap = cny(amount);
        return this;
    }

    public CaseFacts build() {
        Answer unknown = Answer.UNKNOWN;
        return new CaseFacts(
                "case",
                "any",
                Instant.parse("2026-11-20T04:00:00Z"),
                new Order(
                        Platform.JD,
                        OrderStatus.SIGNED,
                        Transaction.UNKNOWN,
                        PaymentMethod.UNKNOWN,
                        unknown,
                        null,
                        promisedShipAt,
                        null,
                        null,
                        daysSinceSigning,
                        paid,
                        refundedBefore,
                        outboundFreight,
                        unknown,
                        freeShippingFrom,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown),
                items,
                new Parcel(
                        ParcelStatus.UNKNOWN,
                        ParcelCondition.UNKNOWN,
                        null,
                        null,
                        Party.UNDETERMINED,
                        CarrierClaim.UNKNOWN,
                        unknown,
                        unknown,
                        null,
                        null,
                        unknown),
                new Evidence(unknown, unknown, unknown, unknown),
                new Request(
                        raisedAt,
                        wants,
                        unknown,
                        null,
                        unknown,
                        goodsBackAt,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        null,
                        Dissatisfaction.UNKNOWN,
                        unknown,
                        unknown,
                        unknown),
                new Insurance(InsuranceProvider.UNKNOWN, cap, unknown),
                new ReturnFreight(
                        returnFreight, firstWeightFee, parcels, null, ReturnService.UNKNOWN, unknown, unknown, unknown),
                new Exchange(null, null, replacementFreight, unknown),
                new Buyer(null, BuyerTier.UNKNOWN, null, Set.of(), null, unknown),
                new ChatPromise(null, null, null),
                new Review(null, unknown, unknown, unknown, reviewedAt, unknown, unknown, Set.of(), Set.of()),
                new Stock(unknown, unknown),
                new Batch(null, null),
                List.of());
    }
}
