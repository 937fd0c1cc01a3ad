package dev.redress.facts.json;

import dev.redress.facts.PolicyUnits;
import dev.redress.facts.ShopUnits;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;

/** Shops that test cases are sent for. */
final class Shops {

    private static final Map<String, ShopUnits> BY_POLICY = Map.of(
            "jd-apparel", new ShopUnits(ZoneId.of("Asia/Shanghai"), Currency.getInstance("CNY")),
            "yen-shop", new ShopUnits(ZoneId.of("Asia/Tokyo"), Currency.getInstance("JPY")));

    static final PolicyUnits ALL = (policyId, _) -> BY_POLICY.containsKey(policyId)
            ? new PolicyUnits.Found(BY_POLICY.get(policyId))
            : new PolicyUnits.Missing("unknown-policy", "there is no policy `" + policyId + "`");

    private Shops() {}
}
