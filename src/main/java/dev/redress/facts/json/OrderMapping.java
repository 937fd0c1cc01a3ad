package dev.redress.facts.json;

import static dev.redress.facts.json.WireValues.instant;
import static dev.redress.facts.json.WireValues.known;
import static dev.redress.facts.json.WireValues.money;

import dev.redress.facts.Answer;
import dev.redress.facts.CarrierClaim;
import dev.redress.facts.Order;
import dev.redress.facts.OrderStatus;
import dev.redress.facts.Parcel;
import dev.redress.facts.ParcelCondition;
import dev.redress.facts.ParcelStatus;
import dev.redress.facts.Party;
import dev.redress.facts.PaymentMethod;
import dev.redress.facts.Platform;
import dev.redress.facts.ReturnFreight;
import dev.redress.facts.ReturnService;
import dev.redress.facts.ShopUnits;
import dev.redress.facts.SigningDays;
import dev.redress.facts.Transaction;
import dev.redress.wire.WireOrder;
import dev.redress.wire.WireParcel;
import dev.redress.wire.WireReturnFreight;
import java.time.Instant;

/** The order on the wire, and its way to the buyer and back, as facts. */
final class OrderMapping {

    private OrderMapping() {}

    static Order order(WireOrder wire, Instant claimedAt, ShopUnits shop) {
        Instant signedAt = instant(wire.getSignedAt());
        Integer days = wire.getDaysSinceSigning() == null && signedAt != null
                ? Integer.valueOf(SigningDays.between(signedAt, claimedAt, shop.zone()))
                : wire.getDaysSinceSigning();
        return new Order(
                known(wire.getPlatform(), Platform.UNKNOWN),
                known(wire.getStatus(), OrderStatus.UNKNOWN),
                known(wire.getTransaction(), Transaction.UNKNOWN),
                known(wire.getPaymentMethod(), PaymentMethod.UNKNOWN),
                known(wire.getPresale(), Answer.UNKNOWN),
                instant(wire.getOrderedAt()),
                instant(wire.getPromisedShipAt()),
                instant(wire.getShippedAt()),
                signedAt,
                days,
                money(wire.getPaid()),
                money(wire.getRefundedBefore()),
                money(wire.getOutboundFreight()),
                known(wire.getFreeShipping(), Answer.UNKNOWN),
                money(wire.getFreeShippingFrom()),
                known(wire.getInformedOfReturnCost(), Answer.UNKNOWN),
                known(wire.getBuyerChoseCarrier(), Answer.UNKNOWN),
                known(wire.getRemoteArea(), Answer.UNKNOWN),
                known(wire.getCarrierSuspended(), Answer.UNKNOWN),
                known(wire.getOtherCarrierDelivers(), Answer.UNKNOWN),
                known(wire.getTwoAddresses(), Answer.UNKNOWN),
                known(wire.getShippingConfirmed(), Answer.UNKNOWN),
                known(wire.getAmountConfirmed(), Answer.UNKNOWN));
    }

    static Parcel parcel(WireParcel wire) {
        return new Parcel(
                known(wire.getStatus(), ParcelStatus.UNKNOWN),
                known(wire.getCondition(), ParcelCondition.UNKNOWN),
                wire.getWaybillGrams(),
                wire.getWeighedGrams(),
                known(wire.getCausedBy(), Party.UNDETERMINED),
                known(wire.getCarrierClaim(), CarrierClaim.UNKNOWN),
                known(wire.getServicePoint(), Answer.UNKNOWN),
                known(wire.getCarrierForwards(), Answer.UNKNOWN),
                money(wire.getEmsDifference()),
                wire.getEarlierReturns(),
                known(wire.getOtherParcel(), Answer.UNKNOWN));
    }

    static ReturnFreight returnFreight(WireReturnFreight wire) {
        return new ReturnFreight(
                money(wire.getQuote()),
                money(wire.getFirstWeightFee()),
                wire.getParcels(),
                wire.getCarrier(),
                known(wire.getService(), ReturnService.UNKNOWN),
                known(wire.getFreightCollect(), Answer.UNKNOWN),
                known(wire.getVoucher(), Answer.UNKNOWN),
                known(wire.getKeepAsCredit(), Answer.UNKNOWN));
    }
}
