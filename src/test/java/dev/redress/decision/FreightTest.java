package dev.redress.decision;

import static dev.redress.decision.Basis.SHOP;
import static dev.redress.decision.Basis.STATUTE;
import static dev.redress.decision.InsuranceUse.FIRST;
import static dev.redress.decision.InsuranceUse.NOT_USED;
import static dev.redress.decision.Leg.OUTBOUND;
import static dev.redress.decision.Leg.REPLACEMENT;
import static dev.redress.decision.Leg.RETURN;
import static dev.redress.decision.Stance.OFFERED;
import static dev.redress.decision.Stance.OWED;
import static dev.redress.facts.CaseBuilder.cny;
import static dev.redress.facts.Party.BUYER;
import static dev.redress.facts.Party.CARRIER;
import static dev.redress.facts.Party.SELLER;
import static dev.redress.facts.Party.UNDETERMINED;
import static dev.redress.facts.RemedyKind.EXCHANGE;
import static dev.redress.facts.RemedyKind.RETURN_AND_REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseBuilder;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays which leg, to the cent. */
class FreightTest {

    private static CaseBuilder goods() {
        return new CaseBuilder().item("1", "199.00").returnFreight("18.00").replacementFreight("12.50");
    }

    private static Settling granting(CaseBuilder facts, RemedyKind kind) {
        return new Settling(facts.build()).say(SHOP, item -> new Remedy(item, kind, OWED));
    }

    private static Freight leg(Outcome outcome, Leg leg) {
        return outcome.freight().stream()
                .filter(one -> one.leg() == leg)
                .findFirst()
                .orElseThrow();
    }

    private static Freight.Shares shares(Freight freight) {
        return Objects.requireNonNull(freight.shares());
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER, FIRST,    18.00, 12.00, 12.00,  6.00,  0.00",
        "SELLER, FIRST,    11.99, 12.00, 11.99,  0.00,  0.00",
        "SELLER, FIRST,    12.00, 12.00, 12.00,  0.00,  0.00",
        "SELLER, FIRST,    12.01, 12.00, 12.00,  0.01,  0.00",
        "SELLER, NOT_USED, 18.00, 12.00,  0.00, 18.00,  0.00",
        "BUYER,  FIRST,    18.00, 12.00, 12.00,  0.00,  6.00",
        "BUYER,  FIRST,     0.00, 12.00,  0.00,  0.00,  0.00",
        "BUYER,  NOT_USED, 18.00, 12.00,  0.00,  0.00, 18.00",
    })
    void sharesTheReturnLeg(
            Party payer,
            InsuranceUse insurance,
            String total,
            String cap,
            String insurer,
            String seller,
            String buyer) {
        Freight freight = leg(
                granting(goods().returnFreight(total).insuredUpTo(cap), RETURN_AND_REFUND)
                        .say(SHOP, item -> new FreightDuty(item, RETURN, payer, insurance))
                        .outcome(),
                RETURN);

        assertThat(shares(freight)).isEqualTo(new Freight.Shares(cny(insurer), cny(seller), cny(buyer), cny("0.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "18.00, 12.00, 10.00, 1, 10.00, 8.00",
        "18.00, 12.00, 13.00, 1, 12.00, 6.00",
        " 9.00, 12.00, 10.00, 1,  9.00, 0.00",
        "27.00, 12.00, 10.00, 2, 10.00, 17.00",
    })
    void anInsurerPaysTheFirstWeightFeeOfOneParcel(
            String total, String cap, String fee, int parcels, String insurer, String buyer) {
        Freight freight = leg(
                granting(
                                goods().returnFreight(total)
                                        .insuredUpTo(cap)
                                        .firstWeightFee(fee)
                                        .parcels(parcels),
                                RETURN_AND_REFUND)
                        .say(SHOP, item -> new FreightDuty(item, RETURN, BUYER, FIRST))
                        .outcome(),
                RETURN);

        assertThat(shares(freight)).isEqualTo(new Freight.Shares(cny(insurer), cny("0.00"), cny(buyer), cny("0.00")));
    }

    @Test
    void leavesSharesOpenWhereSeveralParcelsComeBackAndTheFeeIsUnknown() {
        Freight freight = leg(
                granting(goods().insuredUpTo("12.00").parcels(2), RETURN_AND_REFUND)
                        .say(SHOP, item -> new FreightDuty(item, RETURN, BUYER, FIRST))
                        .outcome(),
                RETURN);

        assertThat(freight.payer()).isEqualTo(BUYER);
        assertThat(freight.shares()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"7.00, 5.50, 7.00", "12.50, 0.00, 12.50", "12.51, 0.00, 12.50", "0.00, 12.50, 0.00"})
    void aDifferenceIsBorneByAnotherThanTheRest(String difference, String seller, String buyer) {
        Freight freight = leg(
                granting(goods(), EXCHANGE)
                        .say(SHOP, item -> new FreightDuty(item, REPLACEMENT, SELLER, NOT_USED))
                        .say(SHOP, item -> new FreightDifference(item, REPLACEMENT, BUYER, cny(difference)))
                        .outcome(),
                REPLACEMENT);

        assertThat(freight.payer()).isEqualTo(SELLER);
        assertThat(shares(freight)).isEqualTo(new Freight.Shares(cny("0.00"), cny(seller), cny(buyer), cny("0.00")));
        assertThat(freight.clauses()).containsExactly("SHOP-2", "SHOP-3");
    }

    @Test
    void theBuyerBearsNoDifferenceWhereTheSellerIsAtFault() {
        Freight freight = leg(
                granting(goods(), EXCHANGE)
                        .say(SHOP, item -> new Fault(item, SELLER))
                        .say(STATUTE, item -> new FreightDifference(item, REPLACEMENT, BUYER, cny("7.00")))
                        .outcome(),
                REPLACEMENT);

        assertThat(shares(freight).buyer()).isEqualTo(cny("0.00"));
    }

    @Test
    void takesTheDifferenceOfTheStrongestBasisAndOfOneBasisTheLargest() {
        Freight freight = leg(
                granting(goods(), EXCHANGE)
                        .say(SHOP, item -> new FreightDuty(item, REPLACEMENT, SELLER, NOT_USED))
                        .say(SHOP, item -> new FreightDifference(item, REPLACEMENT, BUYER, cny("9.00")))
                        .say(STATUTE, item -> new FreightDifference(item, REPLACEMENT, BUYER, cny("2.00")))
                        .say(STATUTE, item -> new FreightDifference(item, REPLACEMENT, CARRIER, cny("3.00")))
                        .outcome(),
                REPLACEMENT);

        assertThat(shares(freight)).isEqualTo(new Freight.Shares(cny("0.00"), cny("9.50"), cny("0.00"), cny("3.00")));
    }

    @Test
    void listsEachLegThatAStandingRemedyUses() {
        Outcome exchange = granting(goods(), EXCHANGE).outcome();
        assertThat(exchange.freight()).extracting(Freight::leg).containsExactly(RETURN, REPLACEMENT);
        assertThat(exchange.freight()).extracting(Freight::payer).containsOnly(UNDETERMINED);
        assertThat(granting(goods(), RemedyKind.COMPENSATION).outcome().freight())
                .isEmpty();
    }

    @Test
    void leavesSharesOpenWhileTotalOrCapIsUnknown() {
        Freight noTotal = leg(
                granting(new CaseBuilder().item("1", "9.00"), RETURN_AND_REFUND)
                        .say(SHOP, item -> new FreightDuty(item, RETURN, SELLER, NOT_USED))
                        .outcome(),
                RETURN);
        assertThat(noTotal.payer()).isEqualTo(SELLER);
        assertThat(noTotal.shares()).isNull();

        Freight noCap = leg(
                granting(goods(), RETURN_AND_REFUND)
                        .say(SHOP, item -> new FreightDuty(item, RETURN, SELLER, FIRST))
                        .outcome(),
                RETURN);
        assertThat(noCap.shares()).isNull();
    }

    @Test
    void lettingTheBuyerPayIsVoidWhereTheSellerIsAtFault() {
        Outcome outcome = granting(goods(), EXCHANGE)
                .say(SHOP, item -> new Fault(item, SELLER))
                .say(STATUTE, item -> new FreightDuty(item, RETURN, BUYER, NOT_USED))
                .outcome();

        assertThat(leg(outcome, RETURN).payer()).isEqualTo(SELLER);
        assertThat(shares(leg(outcome, RETURN)).buyer()).isEqualTo(cny("0.00"));
        assertThat(leg(outcome, REPLACEMENT).payer()).isEqualTo(SELLER);
        assertThat(leg(outcome, REPLACEMENT).clauses())
                .as("the clause of the fault")
                .containsExactly("SHOP-2");
    }

    @Test
    void aParcelThatTravelsForTheSellersFaultCostsTheBuyerNothing() {
        Outcome outcome = new Settling(
                        goods().item("2", "50.00").wants(RETURN_AND_REFUND).build())
                .say(SHOP, 0, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, 0, item -> new Fault(item, SELLER))
                .say(SHOP, 0, item -> new FreightDuty(item, RETURN, SELLER, NOT_USED))
                .say(SHOP, 1, item -> new FreightDuty(item, RETURN, BUYER, FIRST))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(leg(outcome, RETURN).payer()).isEqualTo(SELLER);
    }

    @Test
    void refersTwoPayersForOneItemOnOneBasis() {
        Outcome outcome = granting(goods(), RETURN_AND_REFUND)
                .say(SHOP, item -> new FreightDuty(item, RETURN, CARRIER, NOT_USED))
                .say(SHOP, item -> new FreightDuty(item, RETURN, BUYER, NOT_USED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(Objects.requireNonNull(outcome.referral()).causes())
                .extracting(Handover.Cause::code)
                .containsExactly("CONFLICTING_FREIGHT");
    }

    @Test
    void takesTheStrongerBasisAsPayer() {
        Outcome outcome = granting(goods(), RETURN_AND_REFUND)
                .say(SHOP, item -> new FreightDuty(item, RETURN, BUYER, NOT_USED))
                .say(STATUTE, item -> new FreightDuty(item, RETURN, SELLER, NOT_USED))
                .outcome();

        assertThat(leg(outcome, RETURN).payer()).isEqualTo(SELLER);
        assertThat(leg(outcome, RETURN).clauses()).containsExactly("STATUTE-3");
    }

    @Test
    void settlesTheOutboundLegWhereARuleSpeaksOfIt() {
        Outcome outcome = granting(goods().outboundFreight("8.00"), RETURN_AND_REFUND)
                .say(STATUTE, item -> new FreightDuty(item, OUTBOUND, BUYER, NOT_USED))
                .outcome();

        assertThat(shares(leg(outcome, OUTBOUND)).buyer()).isEqualTo(cny("8.00"));
    }

    @Test
    void saysWhoLaysTheMoneyOut() {
        Outcome outcome = granting(goods(), RETURN_AND_REFUND)
                .say(SHOP, item -> new FreightDuty(item, RETURN, SELLER, NOT_USED))
                .say(SHOP, _ -> new FreightAdvance(RETURN, BUYER))
                .outcome();

        assertThat(leg(outcome, RETURN).advancedBy()).isEqualTo(BUYER);
    }

    @Test
    void settlesTheLegsOfTheFirstRemedyByTheDutiesThatHoldForIt() {
        Function<RemedyKind, Outcome> wanting = wanted -> new Settling(
                        goods().insuredUpTo("12.00").wants(wanted).build())
                .say(SHOP, item -> new Remedy(item, EXCHANGE, OFFERED))
                .say(STATUTE, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, item -> new FreightDuty(item, RETURN_AND_REFUND, RETURN, BUYER, FIRST))
                .say(SHOP, item -> new FreightDuty(item, EXCHANGE, RETURN, BUYER, NOT_USED))
                .say(SHOP, item -> new FreightDuty(item, EXCHANGE, REPLACEMENT, BUYER, NOT_USED))
                .outcome();

        assertThat(shares(leg(wanting.apply(RETURN_AND_REFUND), RETURN)).buyer())
                .isEqualTo(cny("6.00"));
        assertThat(wanting.apply(RETURN_AND_REFUND).freight())
                .extracting(Freight::leg)
                .containsExactly(RETURN);
        assertThat(shares(leg(wanting.apply(EXCHANGE), RETURN)).buyer()).isEqualTo(cny("18.00"));
        assertThat(wanting.apply(EXCHANGE).freight()).extracting(Freight::leg).containsExactly(RETURN, REPLACEMENT);
    }

    @Test
    void saysNothingOfAPayerWhomAStrongerClauseOverrulesNorOfWhatThatPayerWouldDo() {
        Outcome outcome = granting(goods(), RETURN_AND_REFUND)
                .say(STATUTE, item -> new FreightDuty(item, RETURN_AND_REFUND, RETURN, SELLER, NOT_USED))
                .say(SHOP, item -> new FreightDuty(item, RETURN_AND_REFUND, RETURN, BUYER, FIRST))
                .sayBecauseOfIt(SHOP, _ -> new Task("SEND_TOP_UP_LINK"))
                .outcome();

        assertThat(leg(outcome, RETURN).payer()).isEqualTo(SELLER);
        assertThat(outcome.tasks()).isEmpty();
        assertThat(outcome.reasons())
                .extracting(reason -> reason.rule().clause())
                .containsExactly("STATUTE-2", "SHOP-1");
    }

    @Test
    void overrulesNobodyElseNoOtherRemedyAndNoInsurance() {
        Outcome outcome = granting(goods(), RETURN_AND_REFUND)
                .say(STATUTE, item -> new FreightDuty(item, RETURN_AND_REFUND, RETURN, SELLER, NOT_USED))
                .say(SHOP, item -> new FreightDuty(item, RETURN_AND_REFUND, RETURN, SELLER, FIRST))
                .say(SHOP, item -> new FreightDuty(item, EXCHANGE, RETURN, BUYER, NOT_USED))
                .say(SHOP, item -> new FreightDuty(item, RETURN_AND_REFUND, OUTBOUND, BUYER, NOT_USED))
                .outcome();

        assertThat(outcome.reasons()).hasSize(5);
    }

    @Test
    void leavesTheSellersInsuranceInPlaceWhereALawWouldHaveTheBuyerPayForTheSellersFault() {
        Outcome outcome = granting(goods().insuredUpTo("12.00"), RETURN_AND_REFUND)
                .say(SHOP, item -> new Fault(item, SELLER))
                .say(STATUTE, item -> new FreightDuty(item, RETURN, BUYER, NOT_USED))
                .say(SHOP, item -> new FreightDuty(item, RETURN, SELLER, FIRST))
                .outcome();

        assertThat(shares(leg(outcome, RETURN)).insurer()).isEqualTo(cny("12.00"));
    }

    @Test
    void namesNobodyWhereAStrongerClauseLeavesItOpen() {
        Outcome outcome = granting(goods(), RETURN_AND_REFUND)
                .say(SHOP, item -> new FreightDuty(item, RETURN, BUYER, NOT_USED))
                .say(STATUTE, item -> new FreightDuty(item, RETURN, UNDETERMINED, NOT_USED))
                .outcome();

        assertThat(leg(outcome, RETURN).payer()).isEqualTo(UNDETERMINED);
        assertThat(leg(outcome, RETURN).shares()).isNull();
        assertThat(leg(outcome, RETURN).clauses()).containsExactly("STATUTE-3");
    }

    @ParameterizedTest
    @CsvSource({"BUYER, UNDETERMINED", "CARRIER, CARRIER", "SELLER, SELLER"})
    void leavesAParcelOpenWhileItIsOpenForOneThingInItAndNobodyElsePaysAnyway(Party payer, Party expected) {
        Outcome outcome = new Settling(
                        goods().item("2", "50.00").wants(RETURN_AND_REFUND).build())
                .say(SHOP, 0, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(STATUTE, 0, item -> new FreightDuty(item, RETURN, UNDETERMINED, NOT_USED))
                .say(SHOP, 1, item -> new FreightDuty(item, RETURN, payer, NOT_USED))
                .outcome();

        assertThat(leg(outcome, RETURN).payer()).isEqualTo(expected);
    }

    @Test
    void leavesNothingOpenWhereAnotherThingInTheParcelIsTheSellersFault() {
        Outcome outcome = new Settling(
                        goods().item("2", "50.00").wants(RETURN_AND_REFUND).build())
                .say(SHOP, 0, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, item -> new Remedy(item, RETURN_AND_REFUND, OWED))
                .say(STATUTE, 0, item -> new FreightDuty(item, RETURN, UNDETERMINED, NOT_USED))
                .say(SHOP, 1, item -> new Fault(item, SELLER))
                .outcome();

        assertThat(leg(outcome, RETURN).payer()).isEqualTo(SELLER);
    }
}
