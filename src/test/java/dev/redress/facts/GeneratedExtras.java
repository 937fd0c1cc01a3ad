package dev.redress.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of a shop's own, within what its policy declares. */
record GeneratedExtras(RandomGenerator random, ShopUnits shop) {

    List<Extra> of(List<Item> items) {
        return shop.extras().stream()
                .flatMap(declared -> declared.ofItem()
                        ? items.stream().map(item -> extra(declared, item))
                        : Stream.of(extra(declared, null)))
                .toList();
    }

    private Extra extra(ExtraFact declared, @Nullable Item item) {
        Extra unknown = declared.unknown(item);
        if (random.nextInt(3) == 0) {
            return unknown;
        }
        return switch (declared.kind()) {
            case ANSWER ->
                new Extra(
                        declared.name(),
                        item,
                        List.of(Answer.values()).get(random.nextInt(Answer.values().length)),
                        null,
                        null,
                        null);
            case COUNT ->
                new Extra(
                        declared.name(),
                        item,
                        Answer.UNKNOWN,
                        within(declared, 0).intValue(),
                        null,
                        null);
            case AMOUNT ->
                new Extra(
                        declared.name(),
                        item,
                        Answer.UNKNOWN,
                        null,
                        new Money(within(declared, Money.minorUnits(shop.currency())), shop.currency()),
                        null);
            case CHOICE ->
                new Extra(
                        declared.name(),
                        item,
                        Answer.UNKNOWN,
                        null,
                        null,
                        declared.choices().get(random.nextInt(declared.choices().size())));
        };
    }

    /** Small values often, so that both sides of a rule's bound come up. */
    private BigDecimal within(ExtraFact declared, int scale) {
        BigDecimal least = Objects.requireNonNull(declared.least());
        BigDecimal most = Objects.requireNonNull(declared.most()).min(least.add(BigDecimal.valueOf(40)));
        BigDecimal steps = most.subtract(least).movePointRight(scale);
        return least.add(BigDecimal.valueOf(random.nextInt(steps.intValue() + 1), scale));
    }
}
