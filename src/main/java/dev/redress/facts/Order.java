package dev.redress.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The order that the case is about.
 *
 * @param orderedAt when the buyer placed the order
 * @param signedAt when the buyer accepted the parcel; of several parcels of the order, the last one
 * @param daysSinceSigning whole calendar days from signing to the buyer's claim ({@link Request#raisedAt()}, or
 *     {@code asOf} where that is unknown) in the shop's zone; the signing day is day 0
 * @param paid what the buyer paid for the goods of the whole order, outbound freight aside
 * @param refundedBefore what earlier cases on the order have given back; unknown counts as nothing
 * @param outboundFreight what sending the goods to the buyer cost
 * @param freeShipping whether the shop sold with free shipping, so that the buyer did not pay {@code outboundFreight}
 * @param freeShippingFrom the order value from which the shop ships free of charge
 * @param informedOfReturnCost whether the buyer was told at purchase that returns are at the buyer's cost
 * @param buyerChoseCarrier whether the buyer chose a carrier that the shop had not offered
 * @param carrierSuspended whether the carrier has suspended deliveries to the address
 * @param otherCarrierDelivers whether another common carrier still delivers to the address
 * @param twoAddresses whether the order names two delivery addresses
 * @param shippingConfirmed whether the doubts about the delivery were settled with the buyer
 * @param amountConfirmed whether the buyer confirmed by phone the amount to pay on delivery
 */
public record Order(
        Platform platform,
        OrderStatus status,
        Transaction transaction,
        PaymentMethod paymentMethod,
        Answer presale,
        @Nullable Instant orderedAt,
        @Nullable Instant promisedShipAt,
        @Nullable Instant shippedAt,
        @Nullable Instant signedAt,
        @Nullable Integer daysSinceSigning,
        @Nullable Money paid,
        @Nullable Money refundedBefore,
        @Nullable Money outboundFreight,
        Answer freeShipping,
        @Nullable Money freeShippingFrom,
        Answer informedOfReturnCost,
        Answer buyerChoseCarrier,
        Answer remoteArea,
        Answer carrierSuspended,
        Answer otherCarrierDelivers,
        Answer twoAddresses,
        Answer shippingConfirmed,
        Answer amountConfirmed) {

    /** {@return whether nothing has been paid yet: an order to be paid at the door, before the buyer has accepted it} */
    public boolean unpaid() {
        return paymentMethod == PaymentMethod.CASH_ON_DELIVERY
                && status != OrderStatus.SIGNED
                && status != OrderStatus.UNKNOWN
                && (paid == null || paid.isZero());
    }
}
