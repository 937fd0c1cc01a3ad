package dev.redress.facts.json;

import dev.redress.facts.ShopUnits;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shops that test cases are sent for. */
final class Shops {

    private static final Map<String, ShopUnits> BY_POLICY = Map.of(
            "jd-apparel", new ShopUnits(ZoneId.of("Asia/Shanghai"), Currency.getInstance("CNY")),
            "yen-shop", new ShopUnits(ZoneId.of("Asia/Tokyo"), Currency.getInstance("JPY")));

    static final Function<String, Optional<ShopUnits>> ALL = id -> Optional.ofNullable(BY_POLICY.get(id));

    private Shops() {}
}
