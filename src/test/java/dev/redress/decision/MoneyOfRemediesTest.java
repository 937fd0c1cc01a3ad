package dev.redress.decision;

import static dev.redress.decision.Basis.SHOP;
import static dev.redress.decision.Basis.STATUTE;
import static dev.redress.decision.Stance.OFFERED;
import static dev.redress.decision.Stance.OWED;
import static dev.redress.facts.CaseBuilder.cny;
import static dev.redress.facts.RemedyKind.COMPENSATION;
import static dev.redress.facts.RemedyKind.REFUND_ONLY;
import static dev.redress.facts.RemedyKind.RETURN_AND_REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseBuilder;
import dev.redress.facts.Money;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How much goes back, for part of a line, after earlier refunds, with deductions and with sums on top. */
class MoneyOfRemediesTest {

    private static Refund refund(Outcome outcome, int item) {
        return Objects.requireNonNull(
                outcome.items().get(item).remedies().getFirst().refund());
    }

    private static Settling refunding(CaseBuilder facts) {
        return new Settling(facts.wants(RETURN_AND_REFUND).build())
                .say(SHOP, item -> new Remedy(item, RETURN_AND_REFUND, OWED));
    }

    @Test
    void refundsThePriceOfTheUnitsInTheCase() {
        assertThat(refund(
                                refunding(new CaseBuilder().item("1", 3, null, "19.90", null))
                                        .outcome(),
                                0)
                        .amount())
                .isEqualTo(cny("59.70"));
    }

    @Test
    void sendsARefundWhereARuleOfTheSameStrengthSays() {
        RefundRoute any = new RefundRoute(
                new CaseBuilder().item("1", "10.00").build().items().getFirst(), RefundTo.STORE_CREDIT);
        assertThat(refund(
                                refunding(new CaseBuilder().item("1", "10.00"))
                                        .say(SHOP, _ -> any)
                                        .outcome(),
                                0)
                        .to())
                .isEqualTo(RefundTo.STORE_CREDIT);
        assertThat(refund(
                                refunding(new CaseBuilder().item("1", "10.00"))
                                        .say(STATUTE, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                                        .say(SHOP, _ -> any)
                                        .outcome(),
                                0)
                        .to())
                .as("what the law owes goes back the way it was paid")
                .isEqualTo(RefundTo.ORIGINAL_PAYMENT);
    }

    @Test
    void refundsWhatWasPaidForTheUnitsHalfUpToTheCent() {
        assertThat(refund(
                                refunding(new CaseBuilder().item("1", 1, 8, "1.00", "6.20"))
                                        .outcome(),
                                0)
                        .amount())
                .as("6.20 / 8 = 0.775")
                .isEqualTo(cny("0.78"));
    }

    @Test
    void neverRefundsMoreThanIsLeftOfTheOrderAndSharesItToTheCent() {
        Outcome outcome = new Settling(new CaseBuilder()
                        .item("1", "10.00")
                        .item("2", "10.00")
                        .item("3", "10.00")
                        .paid("30.00")
                        .refundedBefore("20.00")
                        .wants(RETURN_AND_REFUND)
                        .build())
                .say(SHOP, 0, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, 2, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .outcome();

        assertThat(List.of(refund(outcome, 0), refund(outcome, 1), refund(outcome, 2)))
                .extracting(Refund::amount)
                .containsExactly(cny("3.34"), cny("3.33"), cny("3.33"));
    }

    @Test
    void keepsBackADeductionFromReturnedGoodsOnly() {
        Outcome outcome = refunding(new CaseBuilder().item("1", "100.00"))
                .say(SHOP, item -> new Remedy(item, REFUND_ONLY, OFFERED))
                .say(SHOP, item -> new Deduction(item, "LOST_VALUE", cny("15.00")))
                .outcome();

        assertThat(outcome.items().getFirst().remedies())
                .extracting(remedy -> Objects.requireNonNull(remedy.refund()).amount())
                .containsExactly(cny("85.00"), cny("100.00"));
    }

    @Test
    void letsNoShopDeductionTouchARefundThatStatuteOwes() {
        Outcome outcome = new Settling(new CaseBuilder()
                        .item("1", "100.00")
                        .wants(RETURN_AND_REFUND)
                        .build())
                .say(STATUTE, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, item -> new Deduction(item, "RESTOCKING", cny("15.00")))
                .outcome();

        assertThat(refund(outcome, 0).amount()).isEqualTo(cny("100.00"));
    }

    @Test
    void addsWhatAClauseOwesOnTop() {
        Money triple = cny("597.00");
        Outcome outcome = new Settling(new CaseBuilder()
                        .item("1", "199.00")
                        .wants(RETURN_AND_REFUND)
                        .build())
                .say(STATUTE, item -> new Remedy(item, RETURN_AND_REFUND, OWED, triple))
                .outcome();

        assertThat(refund(outcome, 0).amount()).isEqualTo(cny("796.00"));
        assertThat(refund(outcome, 0).onTop()).isEqualTo(triple);
    }

    @Test
    void leavesACompensationToBeAgreedOnUnlessARuleNamesTheSum() {
        CaseBuilder facts = new CaseBuilder().item("1", "199.00").wants(COMPENSATION);
        Refund open = refund(
                new Settling(facts.build())
                        .say(SHOP, item -> new Remedy(item, COMPENSATION, OFFERED))
                        .outcome(),
                0);
        assertThat(open.negotiable()).isTrue();
        assertThat(open.amount()).isEqualTo(cny("199.00"));

        Refund named = refund(
                new Settling(facts.build())
                        .say(SHOP, item -> new Remedy(item, COMPENSATION, OFFERED, cny("3.00")))
                        .outcome(),
                0);
        assertThat(named.negotiable()).isFalse();
        assertThat(named.amount()).isEqualTo(cny("3.00"));
    }

    @Test
    void paysAsOwedNoMoreThanIsOwed() {
        Outcome outcome = new Settling(new CaseBuilder()
                        .item("1", "199.00")
                        .wants(COMPENSATION)
                        .build())
                .say(Basis.PROMISE, item -> new Remedy(item, COMPENSATION, OWED, cny("10.00")))
                .say(Basis.GOODWILL, item -> new Remedy(item, COMPENSATION, OFFERED, cny("50.00")))
                .outcome();

        assertThat(refund(outcome, 0).amount()).isEqualTo(cny("10.00"));
    }

    @Test
    void paysBackTheWayItWasPaidWhatTheLawOwesThoughTheShopPrefersCredit() {
        Settling shop = new Settling(
                        new CaseBuilder()
                                .item("1", "199.00")
                                .wants(RETURN_AND_REFUND)
                                .build(),
                        RefundTo.STORE_CREDIT)
                .say(SHOP, item -> new Remedy(item, RETURN_AND_REFUND, OWED));
        assertThat(refund(shop.outcome(), 0).to()).isEqualTo(RefundTo.STORE_CREDIT);

        shop.say(STATUTE, item -> new Remedy(item, RETURN_AND_REFUND, OWED));
        assertThat(refund(shop.outcome(), 0).to()).isEqualTo(RefundTo.ORIGINAL_PAYMENT);
    }
}
