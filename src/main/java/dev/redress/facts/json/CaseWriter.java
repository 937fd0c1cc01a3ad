package dev.redress.facts.json;

import static dev.redress.facts.json.WireEnums.stated;
import static dev.redress.facts.json.WireEnums.toWire;

import dev.redress.facts.Batch;
import dev.redress.facts.Buyer;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.ChatPromise;
import dev.redress.facts.DifficultyFlag;
import dev.redress.facts.Document;
import dev.redress.facts.Evidence;
import dev.redress.facts.Exchange;
import dev.redress.facts.Insurance;
import dev.redress.facts.Item;
import dev.redress.facts.Order;
import dev.redress.facts.Parcel;
import dev.redress.facts.Request;
import dev.redress.facts.ReturnFreight;
import dev.redress.facts.Review;
import dev.redress.facts.Stock;
import dev.redress.wire.WireAnswer;
import dev.redress.wire.WireBatch;
import dev.redress.wire.WireBuyer;
import dev.redress.wire.WireBuyerTier;
import dev.redress.wire.WireCaseFacts;
import dev.redress.wire.WireChatPromise;
import dev.redress.wire.WireDifficultyFlag;
import dev.redress.wire.WireEvidence;
import dev.redress.wire.WireExchange;
import dev.redress.wire.WireInspection;
import dev.redress.wire.WireInsurance;
import dev.redress.wire.WireInsuranceProvider;
import dev.redress.wire.WireItem;
import dev.redress.wire.WireItemCategory;
import dev.redress.wire.WireOrder;
import dev.redress.wire.WireOrderStatus;
import dev.redress.wire.WireParcel;
import dev.redress.wire.WireParcelCondition;
import dev.redress.wire.WireParcelStatus;
import dev.redress.wire.WireParty;
import dev.redress.wire.WirePaymentMethod;
import dev.redress.wire.WirePhotos;
import dev.redress.wire.WirePlatform;
import dev.redress.wire.WireReason;
import dev.redress.wire.WireRemedyKind;
import dev.redress.wire.WireRequest;
import dev.redress.wire.WireReturnFreight;
import dev.redress.wire.WireReturnService;
import dev.redress.wire.WireReview;
import dev.redress.wire.WireSeverity;
import dev.redress.wire.WireStock;
import dev.redress.wire.WireTransaction;
import dev.redress.wire.WireWear;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes cases as canonical JSON. What is unknown is left out, so that equal facts have equal bytes; reading them again
 * gives equal facts.
 */
public final class CaseWriter {

    private CaseWriter() {}

    /** {@return the case in the form of the contract} */
    public static Document write(CaseFacts facts) {
        return CanonicalJson.write(new WireCaseFacts()
                .caseId(facts.caseId())
                .policy(facts.policy())
                .asOf(facts.asOf().toString())
                .items(facts.items().stream().map(CaseWriter::item).toList())
                .order(said(order(facts.order()), new WireOrder()))
                .parcel(said(parcel(facts.parcel()), new WireParcel()))
                .evidence(said(evidence(facts.evidence()), new WireEvidence()))
                .request(said(request(facts.request()), new WireRequest()))
                .insurance(said(insurance(facts.insurance()), new WireInsurance()))
                .returnFreight(said(returnFreight(facts.returnFreight()), new WireReturnFreight()))
                .exchange(said(exchange(facts.exchange()), new WireExchange()))
                .buyer(said(buyer(facts.buyer()), new WireBuyer()))
                .promise(said(promise(facts.promise()), new WireChatPromise()))
                .review(said(review(facts.review()), new WireReview()))
                .stock(said(stock(facts.stock()), new WireStock()))
                .batch(said(batch(facts.batch()), new WireBatch())));
    }

    /** {@return the group, or nothing where it says nothing} */
    private static <T> @Nullable T said(T group, T nothing) {
        return group.equals(nothing) ? null : group;
    }

    private static WireOrder order(Order order) {
        return new WireOrder()
                .platform(stated(order.platform(), WirePlatform.class))
                .status(stated(order.status(), WireOrderStatus.class))
                .transaction(stated(order.transaction(), WireTransaction.class))
                .paymentMethod(stated(order.paymentMethod(), WirePaymentMethod.class))
                .presale(stated(order.presale(), WireAnswer.class))
                .promisedShipAt(instant(order.promisedShipAt()))
                .shippedAt(instant(order.shippedAt()))
                .signedAt(instant(order.signedAt()))
                .daysSinceSigning(order.daysSinceSigning())
                .paid(WireMoneys.of(order.paid()))
                .refundedBefore(WireMoneys.of(order.refundedBefore()))
                .outboundFreight(WireMoneys.of(order.outboundFreight()))
                .freeShipping(stated(order.freeShipping(), WireAnswer.class));
    }

    private static WireItem item(Item item) {
        return new WireItem()
                .id(item.id())
                .sku(item.sku())
                .category(stated(item.category(), WireItemCategory.class))
                .quantity(item.quantity())
                .orderedQuantity(item.orderedQuantity())
                .unitPrice(WireMoneys.amount(item.unitPrice()))
                .linePaid(WireMoneys.of(item.linePaid()))
                .reason(stated(item.reason(), WireReason.class))
                .severity(stated(item.severity(), WireSeverity.class))
                .wear(stated(item.wear(), WireWear.class))
                .intact(stated(item.intact(), WireAnswer.class))
                .sealed(stated(item.sealed(), WireAnswer.class))
                .customMade(stated(item.customMade(), WireAnswer.class))
                .unsuitedConfirmed(stated(item.unsuitedConfirmed(), WireAnswer.class))
                .onPackingList(stated(item.onPackingList(), WireAnswer.class))
                .photos(stated(item.photos(), WirePhotos.class))
                .inspection(stated(item.inspection(), WireInspection.class));
    }

    private static WireParcel parcel(Parcel parcel) {
        return new WireParcel()
                .status(stated(parcel.status(), WireParcelStatus.class))
                .condition(stated(parcel.condition(), WireParcelCondition.class))
                .waybillGrams(parcel.waybillGrams())
                .weighedGrams(parcel.weighedGrams());
    }

    private static WireEvidence evidence(Evidence evidence) {
        return new WireEvidence()
                .waybillWeightFits(stated(evidence.waybillWeightFits(), WireAnswer.class))
                .courierStatement(stated(evidence.courierStatement(), WireAnswer.class))
                .stampedCertificate(stated(evidence.stampedCertificate(), WireAnswer.class));
    }

    private static WireRequest request(Request request) {
        return new WireRequest()
                .raisedAt(instant(request.raisedAt()))
                .wants(toWire(request.wants(), WireRemedyKind.class))
                .urgent(stated(request.urgent(), WireAnswer.class))
                .returnTracking(request.returnTracking())
                .goodsBack(stated(request.goodsBack(), WireAnswer.class))
                .disagreesWithOffer(stated(request.disagreesWithOffer(), WireAnswer.class))
                .admitsExtraItem(stated(request.admitsExtraItem(), WireAnswer.class))
                .willSendExtraBack(stated(request.willSendExtraBack(), WireAnswer.class))
                .buyerOnline(stated(request.buyerOnline(), WireAnswer.class));
    }

    private static WireInsurance insurance(Insurance insurance) {
        return new WireInsurance()
                .provider(stated(insurance.provider(), WireInsuranceProvider.class))
                .cap(WireMoneys.of(insurance.cap()))
                .claimed(stated(insurance.claimed(), WireAnswer.class));
    }

    private static WireReturnFreight returnFreight(ReturnFreight freight) {
        return new WireReturnFreight()
                .quote(WireMoneys.of(freight.quote()))
                .carrier(freight.carrier())
                .service(stated(freight.service(), WireReturnService.class))
                .freightCollect(stated(freight.freightCollect(), WireAnswer.class))
                .voucher(stated(freight.voucher(), WireAnswer.class))
                .keepAsCredit(stated(freight.keepAsCredit(), WireAnswer.class));
    }

    private static WireExchange exchange(Exchange exchange) {
        return new WireExchange()
                .sku(exchange.sku())
                .price(WireMoneys.of(exchange.price()))
                .freight(WireMoneys.of(exchange.freight()))
                .priceDiffers(stated(exchange.priceDiffers(), WireAnswer.class));
    }

    private static WireBuyer buyer(Buyer buyer) {
        return new WireBuyer()
                .reference(buyer.reference())
                .tier(stated(buyer.tier(), WireBuyerTier.class))
                .acceptanceRatePercent(buyer.acceptanceRatePercent())
                .flags(flags(buyer.flags()))
                .recentReturns(buyer.recentReturns());
    }

    private static @Nullable Set<WireDifficultyFlag> flags(Set<DifficultyFlag> flags) {
        return flags.isEmpty()
                ? null
                : flags.stream()
                        .sorted()
                        .map(flag -> WireDifficultyFlag.valueOf(flag.name()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static WireChatPromise promise(ChatPromise promise) {
        return new WireChatPromise()
                .remedy(toWire(promise.remedy(), WireRemedyKind.class))
                .amount(WireMoneys.of(promise.amount()))
                .freightBy(toWire(promise.freightBy(), WireParty.class));
    }

    private static WireReview review(Review review) {
        return new WireReview()
                .stars(review.stars())
                .withText(stated(review.withText(), WireAnswer.class))
                .withPictures(stated(review.withPictures(), WireAnswer.class))
                .complaintInSight(stated(review.complaintInSight(), WireAnswer.class));
    }

    private static WireStock stock(Stock stock) {
        return new WireStock()
                .available(stated(stock.available(), WireAnswer.class))
                .similarAvailable(stated(stock.similarAvailable(), WireAnswer.class));
    }

    private static WireBatch batch(Batch batch) {
        return new WireBatch().sameDefectReports(batch.sameDefectReports()).withinDays(batch.withinDays());
    }

    private static @Nullable String instant(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
