package dev.redress.facts.json;

import static dev.redress.facts.json.WireValues.amount;
import static dev.redress.facts.json.WireValues.instant;
import static dev.redress.facts.json.WireValues.known;
import static dev.redress.facts.json.WireValues.money;
import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import dev.redress.facts.Answer;
import dev.redress.facts.Batch;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.ChatPromise;
import dev.redress.facts.Evidence;
import dev.redress.facts.Exchange;
import dev.redress.facts.Inspection;
import dev.redress.facts.Insurance;
import dev.redress.facts.InsuranceProvider;
import dev.redress.facts.Item;
import dev.redress.facts.ItemCategory;
import dev.redress.facts.Party;
import dev.redress.facts.Photos;
import dev.redress.facts.Reason;
import dev.redress.facts.RemedyKind;
import dev.redress.facts.Severity;
import dev.redress.facts.ShopUnits;
import dev.redress.facts.Stock;
import dev.redress.facts.Wear;
import dev.redress.wire.WireBatch;
import dev.redress.wire.WireBuyer;
import dev.redress.wire.WireCaseFacts;
import dev.redress.wire.WireChatPromise;
import dev.redress.wire.WireEvidence;
import dev.redress.wire.WireExchange;
import dev.redress.wire.WireInsurance;
import dev.redress.wire.WireItem;
import dev.redress.wire.WireOrder;
import dev.redress.wire.WireParcel;
import dev.redress.wire.WireRequest;
import dev.redress.wire.WireReturnFreight;
import dev.redress.wire.WireReview;
import dev.redress.wire.WireStock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A valid case on the wire as facts: what was left out becomes unknown. */
final class CaseMapping {

    private CaseMapping() {}

    static CaseFacts facts(WireCaseFacts wire, JsonNode root, ShopUnits shop) {
        Instant asOf = OffsetDateTime.parse(wire.getAsOf()).toInstant();
        WireRequest request = requireNonNullElseGet(wire.getRequest(), WireRequest::new);
        WireEvidence evidence = requireNonNullElseGet(wire.getEvidence(), WireEvidence::new);
        List<Item> items =
                wire.getItems().stream().map(item -> item(item, evidence)).toList();
        return new CaseFacts(
                wire.getCaseId(),
                wire.getPolicy(),
                asOf,
                OrderMapping.order(
                        requireNonNullElseGet(wire.getOrder(), WireOrder::new),
                        requireNonNullElse(instant(request.getRaisedAt()), asOf),
                        shop),
                items,
                OrderMapping.parcel(requireNonNullElseGet(wire.getParcel(), WireParcel::new)),
                evidence(evidence),
                BuyerMapping.request(request),
                insurance(requireNonNullElseGet(wire.getInsurance(), WireInsurance::new)),
                OrderMapping.returnFreight(requireNonNullElseGet(wire.getReturnFreight(), WireReturnFreight::new)),
                exchange(requireNonNullElseGet(wire.getExchange(), WireExchange::new)),
                BuyerMapping.buyer(requireNonNullElseGet(wire.getBuyer(), WireBuyer::new)),
                promise(requireNonNullElseGet(wire.getPromise(), WireChatPromise::new)),
                BuyerMapping.review(requireNonNullElseGet(wire.getReview(), WireReview::new)),
                stock(requireNonNullElseGet(wire.getStock(), WireStock::new)),
                batch(requireNonNullElseGet(wire.getBatch(), WireBatch::new)),
                ExtraFacts.read(root, items, shop));
    }

    /** Photos and inspection of the whole case speak for the items that have none of their own. */
    private static Item item(WireItem wire, WireEvidence ofCase) {
        return new Item(
                wire.getId(),
                wire.getSku(),
                known(wire.getCategory(), ItemCategory.UNKNOWN),
                wire.getQuantity(),
                wire.getOrderedQuantity(),
                amount(wire.getUnitPrice()),
                money(wire.getLinePaid()),
                known(wire.getReason(), Reason.UNKNOWN),
                known(wire.getSeverity(), Severity.UNKNOWN),
                known(wire.getWear(), Wear.UNKNOWN),
                known(wire.getIntact(), Answer.UNKNOWN),
                known(wire.getSealed(), Answer.UNKNOWN),
                known(wire.getInseparablyMixed(), Answer.UNKNOWN),
                money(wire.getLostValue()),
                known(wire.getDurable(), Answer.UNKNOWN),
                wire.getFailedRepairs(),
                wire.getRepairDays(),
                known(wire.getCounterfeitProven(), Answer.UNKNOWN),
                known(wire.getNoReasonPromised(), Answer.UNKNOWN),
                known(wire.getDigitalStarted(), Answer.UNKNOWN),
                known(wire.getCustomMade(), Answer.UNKNOWN),
                known(wire.getUnsuitedConfirmed(), Answer.UNKNOWN),
                known(wire.getOnPackingList(), Answer.UNKNOWN),
                first(Photos.UNKNOWN, wire.getPhotos(), ofCase.getPhotos()),
                first(Inspection.UNKNOWN, wire.getInspection(), ofCase.getInspection()));
    }

    private static Evidence evidence(WireEvidence wire) {
        return new Evidence(
                known(wire.getWaybillWeightFits(), Answer.UNKNOWN),
                known(wire.getCourierStatement(), Answer.UNKNOWN),
                known(wire.getStampedCertificate(), Answer.UNKNOWN),
                known(wire.getCarrierConfirms(), Answer.UNKNOWN));
    }

    private static Insurance insurance(WireInsurance wire) {
        return new Insurance(
                known(wire.getProvider(), InsuranceProvider.UNKNOWN),
                money(wire.getCap()),
                known(wire.getClaimed(), Answer.UNKNOWN));
    }

    private static Exchange exchange(WireExchange wire) {
        return new Exchange(
                wire.getSku(),
                money(wire.getPrice()),
                money(wire.getFreight()),
                known(wire.getPriceDiffers(), Answer.UNKNOWN));
    }

    private static ChatPromise promise(WireChatPromise wire) {
        return new ChatPromise(
                WireEnums.toFacts(wire.getRemedy(), RemedyKind.class),
                money(wire.getAmount()),
                WireEnums.toFacts(wire.getFreightBy(), Party.class));
    }

    private static Stock stock(WireStock wire) {
        return new Stock(known(wire.getAvailable(), Answer.UNKNOWN), known(wire.getSimilarAvailable(), Answer.UNKNOWN));
    }

    private static Batch batch(WireBatch wire) {
        return new Batch(wire.getSameDefectReports(), wire.getWithinDays());
    }

    /** {@return the item's own value, or that of the case where the item has none} */
    private static <E extends Enum<E>> E first(E unknown, @Nullable Enum<?> ofItem, @Nullable Enum<?> ofCase) {
        E own = known(ofItem, unknown);
        return own == unknown ? known(ofCase, unknown) : own;
    }
}
