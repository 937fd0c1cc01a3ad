package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Freight;
import dev.redress.decision.Leg;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Money;
import dev.redress.facts.Seed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What must hold of insured returns, whatever the sums. */
class FreightPromisesTest {

    private static final int CASES = 250;
    private static final List<String> SELLERS = List.of("QUALITY_DEFECT", "SIZE_MAKING_ERROR");
    private static final List<String> OWN = List.of("CHANGED_MIND", "DISLIKED", "WRONG_SIZE_CHOSEN");

    private final RandomGenerator random = Seed.generator("insured returns");

    /** Sums in cents, and how many parcels. */
    private record Sums(int quote, int cap, int fee, int parcels) {

        String yaml(String provider) {
            return "{insurance: {provider: " + provider + ", cap: " + money(cap) + "}, returnFreight: {quote: "
                    + money(quote) + ", firstWeightFee: " + money(fee) + ", parcels: " + parcels + "}}";
        }

        private static String money(int cents) {
            return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
        }
    }

    @Test
    void insuranceThatTheShopGavePaysWhoeverIsAtFaultWithinItsCapAndTheFee() {
        for (int i = 0; i < CASES; i++) {
            Sums sums = sums();
            boolean own = random.nextBoolean();
            CaseFacts facts = FreightCase.facts(any(own ? OWN : SELLERS), "RETURN_AND_REFUND", sums.yaml("SELLER"));
            Freight.Shares shares = back(facts);
            int insured = Math.min(sums.quote(), Math.min(sums.cap(), sums.fee()));
            assertThat(cents(shares.insurer())).as("%s", sums).isEqualTo(insured);
            assertThat(cents(shares.buyer())).as("%s", sums).isEqualTo(own ? sums.quote() - insured : 0);
            assertThat(cents(shares.seller())).as("%s", sums).isEqualTo(own ? 0 : sums.quote() - insured);
        }
    }

    @Test
    void insuranceThatTheBuyerBoughtPaysForTheBuyersOwnReasonAlone() {
        for (int i = 0; i < CASES; i++) {
            Sums sums = sums();
            Freight.Shares own = back(FreightCase.facts(any(OWN), "RETURN_AND_REFUND", sums.yaml("BUYER")));
            Freight.Shares sellers = back(FreightCase.facts(any(SELLERS), "RETURN_AND_REFUND", sums.yaml("BUYER")));
            assertThat(own.insurer().plus(own.buyer())).as("%s", sums).isEqualTo(own.sum());
            assertThat(sellers.seller()).as("%s", sums).isEqualTo(sellers.sum());
        }
    }

    @Test
    void aHigherCapOrFeeCostsNobodyButTheInsurerMore() {
        for (int i = 0; i < CASES; i++) {
            Sums sums = sums();
            Sums more = new Sums(
                    sums.quote(), sums.cap() + random.nextInt(500), sums.fee() + random.nextInt(500), sums.parcels());
            String why = any(random.nextBoolean() ? OWN : SELLERS);
            Freight.Shares lower = back(FreightCase.facts(why, "RETURN_AND_REFUND", sums.yaml("SELLER")));
            Freight.Shares higher = back(FreightCase.facts(why, "RETURN_AND_REFUND", more.yaml("SELLER")));
            assertThat(higher.insurer()).as("%s, %s", sums, more).isGreaterThanOrEqualTo(lower.insurer());
            assertThat(higher.buyer()).as("%s, %s", sums, more).isLessThanOrEqualTo(lower.buyer());
            assertThat(higher.seller()).as("%s, %s", sums, more).isLessThanOrEqualTo(lower.seller());
        }
    }

    private Sums sums() {
        return new Sums(random.nextInt(4000), random.nextInt(2600), random.nextInt(2000), 1 + random.nextInt(3));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static int cents(Money money) {
        return money.amount().movePointRight(2).intValueExact();
    }

    private static Freight.Shares back(CaseFacts facts) {
        return FreightCase.outcome(facts).freight().stream()
                .filter(freight -> freight.leg() == Leg.RETURN)
                .findFirst()
                .map(Freight::shares)
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
