package dev.redress.facts.json;

import dev.redress.facts.PolicyUnits;
import dev.redress.facts.ShopUnits;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shops that test cases are sent for. */
final class Shops {

    private static final Map<String, ShopUnits> BY_POLICY = Map.of(
            "jd-apparel", new ShopUnits(ZoneId.of("Asia/Shanghai"), Currency.getInstance("CNY")),
            "yen-shop", new ShopUnits(ZoneId.of("Asia/Tokyo"), Currency.getInstance("JPY")));

    static final PolicyUnits ALL = new PolicyUnits() {
        @Override
        public Optional<ShopUnits> find(String policyId) {
            return Optional.ofNullable(BY_POLICY.get(policyId));
        }

        @Override
        public List<String> ids() {
            return BY_POLICY.keySet().stream().sorted().toList();
        }
    };

    private Shops() {}
}
