package dev.redress.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Valid cases of every kind, with much left unknown, as a helpdesk sends them. */
public final class GeneratedCases {

    private static final ShopUnits IN_CHINA = new ShopUnits(ZoneId.of("Asia/Shanghai"), Currency.getInstance("CNY"));

    private final RandomGenerator random;
    private final String policy;
    private final ShopUnits shop;
    private final Instant noon;

    public GeneratedCases(RandomGenerator random, String policy) {
        this(random, policy, IN_CHINA);
    }

    public GeneratedCases(RandomGenerator random, String policy, ShopUnits shop) {
        this.random = random;
        this.policy = policy;
        this.shop = shop;
        this.noon = LocalDate.of(2026, 11, 20)
                .atTime(LocalTime.NOON)
                .atZone(shop.zone())
                .toInstant();
    }

    public CaseFacts next() {
        int count = random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
        Instant raised = maybeRarely(() -> past(noon));
        OrderStatus status = any(OrderStatus.class);
        ParcelStatus parcel = any(ParcelStatus.class);
        Answer goodsBack = any(Answer.class);
        boolean received = status != OrderStatus.AWAITING_SHIPMENT
                && parcel != ParcelStatus.REFUSED
                && parcel != ParcelStatus.LOST;
        List<Item> items = IntStream.rangeClosed(1, count)
                .mapToObj(number -> item(number, received, goodsBack))
                .toList();
        return new CaseFacts(
                "case-" + random.nextInt(1000),
                policy,
                noon.plus(random.nextInt(600), ChronoUnit.MINUTES),
                order(items, status, raised == null ? noon : raised),
                items,
                new Parcel(
                        parcel,
                        any(ParcelCondition.class),
                        maybe(this::grams),
                        maybe(this::grams),
                        any(Party.class),
                        any(CarrierClaim.class),
                        any(Answer.class),
                        any(Answer.class),
                        maybe(() -> money(3000)),
                        maybe(() -> random.nextInt(3)),
                        any(Answer.class)),
                new Evidence(any(Answer.class), any(Answer.class), any(Answer.class), any(Answer.class)),
                new Request(
                        raised,
                        maybe(() -> any(RemedyKind.class)),
                        any(Answer.class),
                        maybe(() -> "SF" + random.nextInt(1000)),
                        goodsBack,
                        goodsBack == Answer.YES ? maybe(() -> past(noon)) : null,
                        any(Answer.class),
                        any(Answer.class),
                        any(Answer.class),
                        any(Answer.class),
                        maybe(() -> past(noon)),
                        any(Dissatisfaction.class),
                        any(Answer.class),
                        any(Answer.class),
                        any(Answer.class)),
                new Insurance(any(InsuranceProvider.class), maybe(() -> money(3000)), any(Answer.class)),
                new ReturnFreight(
                        maybe(() -> money(4000)),
                        maybe(() -> money(2000)),
                        maybe(() -> 1 + random.nextInt(3)),
                        maybe(() -> List.of("SF", "STO", "YTO", "EMS").get(random.nextInt(4))),
                        any(ReturnService.class),
                        any(Answer.class),
                        any(Answer.class),
                        any(Answer.class)),
                new Exchange(
                        maybe(() -> "sku"), maybe(() -> money(50_000)), maybe(() -> money(4000)), any(Answer.class)),
                new Buyer(
                        maybe(() -> "b"),
                        any(BuyerTier.class),
                        maybe(() -> random.nextInt(101)),
                        random.nextInt(2) == 0 ? some(DifficultyFlag.class) : Set.of(),
                        maybe(() -> random.nextInt(10)),
                        any(Answer.class)),
                new ChatPromise(
                        maybeRarely(() -> any(RemedyKind.class)),
                        maybeRarely(() -> money(2000)),
                        maybeRarely(() -> any(Party.class))),
                new Review(
                        maybe(() -> 1 + random.nextInt(5)),
                        any(Answer.class),
                        any(Answer.class),
                        any(Answer.class),
                        maybe(() -> past(noon)),
                        any(Answer.class),
                        any(Answer.class),
                        some(ReviewTopic.class),
                        some(ReviewBreach.class)),
                new Stock(any(Answer.class), any(Answer.class)),
                new Batch(maybe(() -> 1 + random.nextInt(20)), maybe(() -> 1 + random.nextInt(30))),
                new GeneratedExtras(random, shop).of(items));
    }

    private Order order(List<Item> items, OrderStatus status, Instant claimed) {
        Money sum = items.stream()
                .map(item -> item.linePaid() == null
                        ? money(item.unitPrice().amount().multiply(BigDecimal.valueOf(item.quantity())))
                        : item.linePaid())
                .reduce(Money.zero(shop.currency()), Money::plus);
        Money paid = maybe(() -> random.nextBoolean() ? sum : money(1 + random.nextInt(200_000)));
        boolean shipped = status != OrderStatus.AWAITING_SHIPMENT;
        Integer days = shipped ? maybe(() -> random.nextInt(random.nextInt(4) == 0 ? 800 : 40)) : null;
        Instant signed = days == null || random.nextBoolean()
                ? null
                : LocalDate.ofInstant(claimed, shop.zone())
                        .minusDays(days)
                        .atStartOfDay(shop.zone())
                        .toInstant();
        return new Order(
                any(Platform.class),
                status,
                any(Transaction.class),
                any(PaymentMethod.class),
                any(Answer.class),
                maybe(() -> past(signed == null ? noon : signed).minus(400, ChronoUnit.DAYS)),
                maybe(() -> past(noon).plus(5, ChronoUnit.DAYS)),
                shipped ? maybe(() -> past(signed == null ? noon : signed)) : null,
                signed,
                days,
                paid,
                paid == null
                        ? null
                        : maybeRarely(() -> money(
                                random.nextInt(paid.amount().unscaledValue().intValueExact() + 1))),
                maybe(() -> money(2500)),
                any(Answer.class),
                maybe(() -> money(20_000)),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class));
    }

    private Item item(int number, boolean received, Answer goodsBack) {
        int quantity = 1 + random.nextInt(5);
        int ordered = quantity + random.nextInt(4);
        boolean orderedKnown = random.nextBoolean();
        Money price = money(BigDecimal.valueOf(1 + random.nextInt(40_000), 2));
        Money line = money(price.amount().multiply(BigDecimal.valueOf(ordered)));
        return new Item(
                "" + number,
                maybe(() -> "sku-" + number),
                random.nextBoolean() ? ItemCategory.CLOTHING : any(ItemCategory.class),
                quantity,
                orderedKnown ? Integer.valueOf(ordered) : null,
                price,
                orderedKnown && random.nextBoolean()
                        ? money(BigDecimal.valueOf(
                                1 + random.nextInt(line.amount().unscaledValue().intValueExact()), 2))
                        : null,
                any(Reason.class),
                any(Severity.class),
                wear(received),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                maybe(() -> money(5000)),
                any(Answer.class),
                maybe(() -> random.nextInt(4)),
                maybe(() -> random.nextInt(40)),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Answer.class),
                any(Photos.class),
                inspection(goodsBack));
    }

    private Wear wear(boolean received) {
        Wear any = any(Wear.class);
        return any == Wear.WORN && !received ? Wear.NONE : any;
    }

    private Inspection inspection(Answer goodsBack) {
        Inspection any = any(Inspection.class);
        return goodsBack == Answer.NO && any != Inspection.UNKNOWN ? Inspection.NOT_DONE : any;
    }

    private Instant past(Instant end) {
        return end.minus(random.nextInt(40_000), ChronoUnit.MINUTES);
    }

    private int grams() {
        return 200 + random.nextInt(400);
    }

    private Money money(int boundMinor) {
        return money(BigDecimal.valueOf(random.nextInt(boundMinor + 1), 2));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, shop.currency());
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if (random.nextInt(4) == 0) {
                some.add(value);
            }
        }
        return some;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> @Nullable T maybeRarely(Supplier<T> value) {
        return random.nextInt(6) == 0 ? value.get() : null;
    }
}
