package dev.redress.facts.json;

import static dev.redress.facts.json.WireEnums.onWire;
import static dev.redress.facts.json.WireEnums.stated;
import static dev.redress.facts.json.WireValues.instant;

import dev.redress.facts.Order;
import dev.redress.facts.Parcel;
import dev.redress.facts.Party;
import dev.redress.facts.ReturnFreight;
import dev.redress.wire.WireAnswer;
import dev.redress.wire.WireCarrierClaim;
import dev.redress.wire.WireOrder;
import dev.redress.wire.WireOrderStatus;
import dev.redress.wire.WireParcel;
import dev.redress.wire.WireParcelCondition;
import dev.redress.wire.WireParcelStatus;
import dev.redress.wire.WireParty;
import dev.redress.wire.WirePaymentMethod;
import dev.redress.wire.WirePlatform;
import dev.redress.wire.WireReturnFreight;
import dev.redress.wire.WireReturnService;
import dev.redress.wire.WireTransaction;

/** The order, and its way to the buyer and back, on the wire. */
final class OrderWriter {

    private OrderWriter() {}

    static WireOrder order(Order order) {
        return new WireOrder()
                .platform(stated(order.platform(), WirePlatform.class))
                .status(stated(order.status(), WireOrderStatus.class))
                .transaction(stated(order.transaction(), WireTransaction.class))
                .paymentMethod(stated(order.paymentMethod(), WirePaymentMethod.class))
                .presale(stated(order.presale(), WireAnswer.class))
                .orderedAt(instant(order.orderedAt()))
                .promisedShipAt(instant(order.promisedShipAt()))
                .shippedAt(instant(order.shippedAt()))
                .signedAt(instant(order.signedAt()))
                .daysSinceSigning(order.daysSinceSigning())
                .paid(WireMoneys.of(order.paid()))
                .refundedBefore(WireMoneys.of(order.refundedBefore()))
                .outboundFreight(WireMoneys.of(order.outboundFreight()))
                .freeShipping(stated(order.freeShipping(), WireAnswer.class))
                .freeShippingFrom(WireMoneys.of(order.freeShippingFrom()))
                .informedOfReturnCost(stated(order.informedOfReturnCost(), WireAnswer.class))
                .buyerChoseCarrier(stated(order.buyerChoseCarrier(), WireAnswer.class))
                .remoteArea(stated(order.remoteArea(), WireAnswer.class))
                .carrierSuspended(stated(order.carrierSuspended(), WireAnswer.class))
                .otherCarrierDelivers(stated(order.otherCarrierDelivers(), WireAnswer.class))
                .twoAddresses(stated(order.twoAddresses(), WireAnswer.class))
                .shippingConfirmed(stated(order.shippingConfirmed(), WireAnswer.class))
                .amountConfirmed(stated(order.amountConfirmed(), WireAnswer.class));
    }

    static WireParcel parcel(Parcel parcel) {
        return new WireParcel()
                .status(stated(parcel.status(), WireParcelStatus.class))
                .condition(stated(parcel.condition(), WireParcelCondition.class))
                .waybillGrams(parcel.waybillGrams())
                .weighedGrams(parcel.weighedGrams())
                .causedBy(parcel.causedBy() == Party.UNDETERMINED ? null : onWire(parcel.causedBy(), WireParty.class))
                .carrierClaim(stated(parcel.carrierClaim(), WireCarrierClaim.class))
                .servicePoint(stated(parcel.servicePoint(), WireAnswer.class))
                .carrierForwards(stated(parcel.carrierForwards(), WireAnswer.class))
                .emsDifference(WireMoneys.of(parcel.emsDifference()))
                .earlierReturns(parcel.earlierReturns())
                .otherParcel(stated(parcel.otherParcel(), WireAnswer.class));
    }

    static WireReturnFreight returnFreight(ReturnFreight freight) {
        return new WireReturnFreight()
                .quote(WireMoneys.of(freight.quote()))
                .firstWeightFee(WireMoneys.of(freight.firstWeightFee()))
                .parcels(freight.parcels())
                .carrier(freight.carrier())
                .service(stated(freight.service(), WireReturnService.class))
                .freightCollect(stated(freight.freightCollect(), WireAnswer.class))
                .voucher(stated(freight.voucher(), WireAnswer.class))
                .keepAsCredit(stated(freight.keepAsCredit(), WireAnswer.class));
    }
}
