package dev.redress.policy.files;

import dev.redress.facts.Nearest;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What single values of the rules folder's YAML files may be. */
final class YamlValues {

    private YamlValues() {}

    /** {@return why a written value is none of a type, and what would be} */
    static Optional<String> problem(String written, Class<?> type) {
        return Optional.ofNullable(wrong(written, type));
    }

    private static @Nullable String wrong(String written, Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList();
            return names.contains(written)
                    ? null
                    : "`" + written + "` is no value that is known here; " + Nearest.hint(written, names);
        }
        if (type == OffsetDateTime.class) {
            return isTime(written)
                    ? null
                    : "`" + written + "` is no time with an offset; write it like `2027-01-01T00:00:00+08:00`";
        }
        if (type == ZoneId.class) {
            return isZone(written)
                    ? null
                    : "there is no time zone `" + written + "`; "
                            + Nearest.to(written, ZoneId.getAvailableZoneIds())
                                    .map(zone -> "did you mean `" + zone + "`?")
                                    .orElse("write it like `Asia/Shanghai`");
        }
        if (type == Currency.class) {
            return isCurrency(written)
                    ? null
                    : "`" + written
                            + "` is no currency code of ISO 4217; write `CNY` for the yuan, `TWD` for the New Taiwan dollar";
        }
        if (type == Integer.class || type == int.class) {
            return written.matches("-?\\d{1,9}") ? null : "`" + written + "` is no whole number; write it like `3`";
        }
        return null;
    }

    private static boolean isTime(String written) {
        try {
            OffsetDateTime.parse(written);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isZone(String written) {
        try {
            ZoneId.of(written);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isCurrency(String written) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(written));
    }
}
