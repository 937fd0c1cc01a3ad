package dev.redress.facts.json;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import dev.redress.facts.Answer;
import dev.redress.facts.Batch;
import dev.redress.facts.Buyer;
import dev.redress.facts.BuyerTier;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.ChatPromise;
import dev.redress.facts.DifficultyFlag;
import dev.redress.facts.Evidence;
import dev.redress.facts.Exchange;
import dev.redress.facts.Inspection;
import dev.redress.facts.Insurance;
import dev.redress.facts.InsuranceProvider;
import dev.redress.facts.Item;
import dev.redress.facts.ItemCategory;
import dev.redress.facts.Money;
import dev.redress.facts.Order;
import dev.redress.facts.OrderStatus;
import dev.redress.facts.Parcel;
import dev.redress.facts.ParcelCondition;
import dev.redress.facts.ParcelStatus;
import dev.redress.facts.Party;
import dev.redress.facts.PaymentMethod;
import dev.redress.facts.Photos;
import dev.redress.facts.Platform;
import dev.redress.facts.Reason;
import dev.redress.facts.RemedyKind;
import dev.redress.facts.Request;
import dev.redress.facts.ReturnFreight;
import dev.redress.facts.ReturnService;
import dev.redress.facts.Review;
import dev.redress.facts.Severity;
import dev.redress.facts.ShopUnits;
import dev.redress.facts.SigningDays;
import dev.redress.facts.Stock;
import dev.redress.facts.Transaction;
import dev.redress.facts.Wear;
import dev.redress.wire.WireBatch;
import dev.redress.wire.WireBuyer;
import dev.redress.wire.WireCaseFacts;
import dev.redress.wire.WireChatPromise;
import dev.redress.wire.WireEvidence;
import dev.redress.wire.WireExchange;
import dev.redress.wire.WireInsurance;
import dev.redress.wire.WireItem;
import dev.redress.wire.WireMoney;
import dev.redress.wire.WireOrder;
import dev.redress.wire.WireParcel;
import dev.redress.wire.WireRequest;
import dev.redress.wire.WireReturnFreight;
import dev.redress.wire.WireReview;
import dev.redress.wire.WireStock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A valid case on the wire as facts: what was left out becomes unknown. */
final class CaseMapping {

    private CaseMapping() {}

    static CaseFacts facts(WireCaseFacts wire, ShopUnits shop) {
        Instant asOf = OffsetDateTime.parse(wire.getAsOf()).toInstant();
        WireRequest request = requireNonNullElseGet(wire.getRequest(), WireRequest::new);
        WireEvidence evidence = requireNonNullElseGet(wire.getEvidence(), WireEvidence::new);
        return new CaseFacts(
                wire.getCaseId(),
                wire.getPolicy(),
                asOf,
                order(
                        requireNonNullElseGet(wire.getOrder(), WireOrder::new),
                        requireNonNullElse(instant(request.getRaisedAt()), asOf),
                        shop),
                wire.getItems().stream().map(item -> item(item, evidence)).toList(),
                parcel(requireNonNullElseGet(wire.getParcel(), WireParcel::new)),
                evidence(evidence),
                request(request),
                insurance(requireNonNullElseGet(wire.getInsurance(), WireInsurance::new)),
                returnFreight(requireNonNullElseGet(wire.getReturnFreight(), WireReturnFreight::new)),
                exchange(requireNonNullElseGet(wire.getExchange(), WireExchange::new)),
                buyer(requireNonNullElseGet(wire.getBuyer(), WireBuyer::new)),
                promise(requireNonNullElseGet(wire.getPromise(), WireChatPromise::new)),
                review(requireNonNullElseGet(wire.getReview(), WireReview::new)),
                stock(requireNonNullElseGet(wire.getStock(), WireStock::new)),
                batch(requireNonNullElseGet(wire.getBatch(), WireBatch::new)));
    }

    private static Order order(WireOrder wire, Instant claimedAt, ShopUnits shop) {
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
                instant(wire.getPromisedShipAt()),
                instant(wire.getShippedAt()),
                signedAt,
                days,
                money(wire.getPaid()),
                money(wire.getRefundedBefore()),
                money(wire.getOutboundFreight()),
                known(wire.getFreeShipping(), Answer.UNKNOWN));
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
                known(wire.getCustomMade(), Answer.UNKNOWN),
                known(wire.getUnsuitedConfirmed(), Answer.UNKNOWN),
                known(wire.getOnPackingList(), Answer.UNKNOWN),
                first(Photos.UNKNOWN, wire.getPhotos(), ofCase.getPhotos()),
                first(Inspection.UNKNOWN, wire.getInspection(), ofCase.getInspection()));
    }

    private static Parcel parcel(WireParcel wire) {
        return new Parcel(
                known(wire.getStatus(), ParcelStatus.UNKNOWN),
                known(wire.getCondition(), ParcelCondition.UNKNOWN),
                wire.getWaybillGrams(),
                wire.getWeighedGrams());
    }

    private static Evidence evidence(WireEvidence wire) {
        return new Evidence(
                known(wire.getWaybillWeightFits(), Answer.UNKNOWN),
                known(wire.getCourierStatement(), Answer.UNKNOWN),
                known(wire.getStampedCertificate(), Answer.UNKNOWN));
    }

    private static Request request(WireRequest wire) {
        return new Request(
                instant(wire.getRaisedAt()),
                WireEnums.toFacts(wire.getWants(), RemedyKind.class),
                known(wire.getUrgent(), Answer.UNKNOWN),
                wire.getReturnTracking(),
                known(wire.getGoodsBack(), Answer.UNKNOWN),
                known(wire.getDisagreesWithOffer(), Answer.UNKNOWN),
                known(wire.getAdmitsExtraItem(), Answer.UNKNOWN),
                known(wire.getWillSendExtraBack(), Answer.UNKNOWN),
                known(wire.getBuyerOnline(), Answer.UNKNOWN));
    }

    private static Insurance insurance(WireInsurance wire) {
        return new Insurance(
                known(wire.getProvider(), InsuranceProvider.UNKNOWN),
                money(wire.getCap()),
                known(wire.getClaimed(), Answer.UNKNOWN));
    }

    private static ReturnFreight returnFreight(WireReturnFreight wire) {
        return new ReturnFreight(
                money(wire.getQuote()),
                wire.getCarrier(),
                known(wire.getService(), ReturnService.UNKNOWN),
                known(wire.getFreightCollect(), Answer.UNKNOWN),
                known(wire.getVoucher(), Answer.UNKNOWN),
                known(wire.getKeepAsCredit(), Answer.UNKNOWN));
    }

    private static Exchange exchange(WireExchange wire) {
        return new Exchange(
                wire.getSku(),
                money(wire.getPrice()),
                money(wire.getFreight()),
                known(wire.getPriceDiffers(), Answer.UNKNOWN));
    }

    private static Buyer buyer(WireBuyer wire) {
        Set<DifficultyFlag> flags = wire.getFlags() == null
                ? Set.of()
                : wire.getFlags().stream()
                        .map(flag -> DifficultyFlag.valueOf(flag.name()))
                        .collect(Collectors.toSet());
        return new Buyer(
                wire.getReference(),
                known(wire.getTier(), BuyerTier.UNKNOWN),
                wire.getAcceptanceRatePercent(),
                flags,
                wire.getRecentReturns());
    }

    private static ChatPromise promise(WireChatPromise wire) {
        return new ChatPromise(
                WireEnums.toFacts(wire.getRemedy(), RemedyKind.class),
                money(wire.getAmount()),
                WireEnums.toFacts(wire.getFreightBy(), Party.class));
    }

    private static Review review(WireReview wire) {
        return new Review(
                wire.getStars(),
                known(wire.getWithText(), Answer.UNKNOWN),
                known(wire.getWithPictures(), Answer.UNKNOWN),
                known(wire.getComplaintInSight(), Answer.UNKNOWN));
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

    private static <E extends Enum<E>> E known(@Nullable Enum<?> wire, E unknown) {
        return wire == null ? unknown : Enum.valueOf(unknown.getDeclaringClass(), wire.name());
    }

    private static @Nullable Instant instant(@Nullable String wire) {
        return wire == null ? null : OffsetDateTime.parse(wire).toInstant();
    }

    private static @Nullable Money money(@Nullable WireMoney wire) {
        return wire == null ? null : amount(wire);
    }

    private static Money amount(WireMoney wire) {
        return Money.of(wire.getAmount(), wire.getCurrency());
    }
}
