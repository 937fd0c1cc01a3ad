package dev.redress.facts.json;

import static dev.redress.facts.json.WireEnums.stated;
import static dev.redress.facts.json.WireEnums.toWire;

import dev.redress.facts.Batch;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.ChatPromise;
import dev.redress.facts.Document;
import dev.redress.facts.Evidence;
import dev.redress.facts.Exchange;
import dev.redress.facts.Insurance;
import dev.redress.facts.Item;
import dev.redress.facts.Stock;
import dev.redress.wire.WireAnswer;
import dev.redress.wire.WireBatch;
import dev.redress.wire.WireBuyer;
import dev.redress.wire.WireCaseFacts;
import dev.redress.wire.WireChatPromise;
import dev.redress.wire.WireEvidence;
import dev.redress.wire.WireExchange;
import dev.redress.wire.WireInspection;
import dev.redress.wire.WireInsurance;
import dev.redress.wire.WireInsuranceProvider;
import dev.redress.wire.WireItem;
import dev.redress.wire.WireItemCategory;
import dev.redress.wire.WireOrder;
import dev.redress.wire.WireParcel;
import dev.redress.wire.WireParty;
import dev.redress.wire.WirePhotos;
import dev.redress.wire.WireReason;
import dev.redress.wire.WireRemedyKind;
import dev.redress.wire.WireRequest;
import dev.redress.wire.WireReturnFreight;
import dev.redress.wire.WireReview;
import dev.redress.wire.WireSeverity;
import dev.redress.wire.WireStock;
import dev.redress.wire.WireWear;
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
                .items(facts.items().stream()
                        .map(item -> item(item).extra(ExtraFacts.write(facts.extras(), item)))
                        .toList())
                .extra(ExtraFacts.write(facts.extras(), null))
                .order(said(OrderWriter.order(facts.order()), new WireOrder()))
                .parcel(said(OrderWriter.parcel(facts.parcel()), new WireParcel()))
                .evidence(said(evidence(facts.evidence()), new WireEvidence()))
                .request(said(BuyerWriter.request(facts.request()), new WireRequest()))
                .insurance(said(insurance(facts.insurance()), new WireInsurance()))
                .returnFreight(said(OrderWriter.returnFreight(facts.returnFreight()), new WireReturnFreight()))
                .exchange(said(exchange(facts.exchange()), new WireExchange()))
                .buyer(said(BuyerWriter.buyer(facts.buyer()), new WireBuyer()))
                .promise(said(promise(facts.promise()), new WireChatPromise()))
                .review(said(BuyerWriter.review(facts.review()), new WireReview()))
                .stock(said(stock(facts.stock()), new WireStock()))
                .batch(said(batch(facts.batch()), new WireBatch())));
    }

    /** {@return the group, or nothing where it says nothing} */
    private static <T> @Nullable T said(T group, T nothing) {
        return group.equals(nothing) ? null : group;
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
                .inseparablyMixed(stated(item.inseparablyMixed(), WireAnswer.class))
                .lostValue(WireMoneys.of(item.lostValue()))
                .durable(stated(item.durable(), WireAnswer.class))
                .failedRepairs(item.failedRepairs())
                .repairDays(item.repairDays())
                .counterfeitProven(stated(item.counterfeitProven(), WireAnswer.class))
                .noReasonPromised(stated(item.noReasonPromised(), WireAnswer.class))
                .digitalStarted(stated(item.digitalStarted(), WireAnswer.class))
                .customMade(stated(item.customMade(), WireAnswer.class))
                .unsuitedConfirmed(stated(item.unsuitedConfirmed(), WireAnswer.class))
                .onPackingList(stated(item.onPackingList(), WireAnswer.class))
                .photos(stated(item.photos(), WirePhotos.class))
                .inspection(stated(item.inspection(), WireInspection.class));
    }

    private static WireEvidence evidence(Evidence evidence) {
        return new WireEvidence()
                .waybillWeightFits(stated(evidence.waybillWeightFits(), WireAnswer.class))
                .courierStatement(stated(evidence.courierStatement(), WireAnswer.class))
                .stampedCertificate(stated(evidence.stampedCertificate(), WireAnswer.class))
                .carrierConfirms(stated(evidence.carrierConfirms(), WireAnswer.class));
    }

    private static WireInsurance insurance(Insurance insurance) {
        return new WireInsurance()
                .provider(stated(insurance.provider(), WireInsuranceProvider.class))
                .cap(WireMoneys.of(insurance.cap()))
                .claimed(stated(insurance.claimed(), WireAnswer.class));
    }

    private static WireExchange exchange(Exchange exchange) {
        return new WireExchange()
                .sku(exchange.sku())
                .price(WireMoneys.of(exchange.price()))
                .freight(WireMoneys.of(exchange.freight()))
                .priceDiffers(stated(exchange.priceDiffers(), WireAnswer.class));
    }

    private static WireChatPromise promise(ChatPromise promise) {
        return new WireChatPromise()
                .remedy(toWire(promise.remedy(), WireRemedyKind.class))
                .amount(WireMoneys.of(promise.amount()))
                .freightBy(toWire(promise.freightBy(), WireParty.class));
    }

    private static WireStock stock(Stock stock) {
        return new WireStock()
                .available(stated(stock.available(), WireAnswer.class))
                .similarAvailable(stated(stock.similarAvailable(), WireAnswer.class));
    }

    private static WireBatch batch(Batch batch) {
        return new WireBatch().sameDefectReports(batch.sameDefectReports()).withinDays(batch.withinDays());
    }
}
