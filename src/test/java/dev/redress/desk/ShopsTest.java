package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Citation;
import dev.redress.decision.Decider;
import dev.redress.decision.PlainTexts;
import dev.redress.decision.Proposals;
import dev.redress.decision.RefundTo;
import dev.redress.decision.ShopTerms;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseTimes;
import dev.redress.facts.PolicyUnits;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.InForce;
import dev.redress.policy.Pinned;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a caller is told whose case no policy decides. */
class ShopsTest {

    private static final CaseTimes NOVEMBER =
            new CaseTimes(Instant.parse("2026-11-20T04:00:00Z"), null, null, null, null);

    @Test
    void guessesThePolicyThatWasMeantAndListsThoseInForce() {
        Policies policies = new PolicyCatalogue(List.of(policy("yen-shop"), policy("jd-apparel")));

        assertThat(missing(policies, "jd-aparel"))
                .isEqualTo(
                        new PolicyUnits.Missing(
                                "unknown-policy",
                                "there is no policy `jd-aparel`; did you mean `jd-apparel`? In force: `jd-apparel`, `yen-shop`"));
        assertThat(missing(policies, "zzzzzzzzz"))
                .isEqualTo(new PolicyUnits.Missing(
                        "unknown-policy", "there is no policy `zzzzzzzzz`. In force: `jd-apparel`, `yen-shop`"));
    }

    @Test
    void saysSinceWhenThePolicyIsInForce() {
        Policies policies = new InForce(Map.of("yen-shop", List.of(policy("yen-shop"))));

        assertThat(missing(policies, "yen-shop"))
                .isEqualTo(new PolicyUnits.Missing(
                        "not-in-force-yet",
                        "`yen-shop` decides by the date of the request, `2026-11-20T04:00:00Z` here, and is in force from"
                                + " `2026-12-01T00:00:00Z` on"));
    }

    @Test
    void saysWhosePolicyTheWantedVersionIs() {
        assertThat(missing(new Pinned(policy("yen-shop")), "jd-apparel"))
                .isEqualTo(new PolicyUnits.Missing(
                        "other-policy", "`" + "5f".repeat(32) + "` is a version of `yen-shop`, not of `jd-apparel`"));
    }

    private static PolicyUnits.Shop missing(Policies policies, String policyId) {
        return new Shops(policies).find(policyId, NOVEMBER);
    }

    private static PolicyVersion policy(String id) {
        return new PolicyVersion(
                id,
                "5f".repeat(32),
                "A shop",
                Instant.parse("2026-12-01T00:00:00Z"),
                new ShopTerms(
                        ZoneId.of("UTC"), Currency.getInstance("CNY"), List.of(), RefundTo.ORIGINAL_PAYMENT, List.of()),
                new ClauseRegister(List.of()),
                new PlainTexts(Map.of()),
                new NoRules());
    }

    private static final class NoRules implements Decider {

        @Override
        public Proposals propose(CaseFacts facts, ShopTerms terms) {
            return new Proposals(List.of(), List.of(), List.of());
        }

        @Override
        public List<Citation> rules() {
            return List.of();
        }
    }
}
