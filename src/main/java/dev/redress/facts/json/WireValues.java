package dev.redress.facts.json;

import static dev.redress.facts.json.WireValues.amount;
import static dev.redress.facts.json.WireValues.instant;

import dev.redress.facts.Money;
import dev.redress.wire.WireMoney;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values on the wire and as facts; what is left out on the wire is unknown. */
final class WireValues {

    private WireValues() {}

    static <E extends Enum<E>> E known(@Nullable Enum<?> wire, E unknown) {
        return wire == null ? unknown : Enum.valueOf(unknown.getDeclaringClass(), wire.name());
    }

    static @Nullable Instant instant(@Nullable String wire) {
        return wire == null ? null : OffsetDateTime.parse(wire).toInstant();
    }

    static @Nullable String instant(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    static @Nullable Money money(@Nullable WireMoney wire) {
        return wire == null ? null : amount(wire);
    }

    static Money amount(WireMoney wire) {
        return Money.of(wire.getAmount(), wire.getCurrency());
    }

    /** {@return the constants as facts; none where nothing was sent} */
    static <E extends Enum<E>> Set<E> set(@Nullable Set<? extends Enum<?>> wire, Class<E> facts) {
        return wire == null
                ? Set.of()
                : wire.stream().map(value -> Enum.valueOf(facts, value.name())).collect(Collectors.toSet());
    }

    /** {@return the constants on the wire in their order, or nothing for none} */
    static <W extends Enum<W>> @Nullable Set<W> allOnWire(Set<? extends Enum<?>> facts, Class<W> wire) {
        return facts.isEmpty()
                ? null
                : facts.stream()
                        .sorted()
                        .map(value -> WireEnums.onWire(value, wire))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
