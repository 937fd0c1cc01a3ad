package dev.redress.decision;

import static dev.redress.decision.Basis.GOODWILL;
import static dev.redress.decision.Basis.PLATFORM;
import static dev.redress.decision.Basis.SHOP;
import static dev.redress.decision.Stance.OFFERED;
import static dev.redress.decision.Stance.OWED;
import static dev.redress.decision.Stance.REFUSED;
import static dev.redress.facts.RemedyKind.EXCHANGE;
import static dev.redress.facts.RemedyKind.REFUND_ONLY;
import static dev.redress.facts.RemedyKind.RETURN_AND_REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.facts.CaseBuilder;
import dev.redress.facts.Item;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which reasons said what does not stand, so that the buyer is not told of it. */
class OverruledReasonsTest {

    private final Settling settling = new Settling(
            new CaseBuilder().item("1", "199.00").wants(REFUND_ONLY).build());

    private static Function<Item, Proposal> remedy(RemedyKind kind, Stance stance) {
        return item -> new Remedy(item, kind, stance);
    }

    @Test
    void overrulesAGrantThatAStrongerClauseRefuses() {
        assertThat(settling.say(SHOP, remedy(REFUND_ONLY, OWED))
                        .say(PLATFORM, remedy(REFUND_ONLY, REFUSED))
                        .outcome()
                        .reasons())
                .extracting(reason -> reason.rule().clause(), ReasonGiven::overruled)
                .containsExactly(tuple("PLATFORM-2", false), tuple("SHOP-1", true));
    }

    @Test
    void overrulesNothingOfWhichAPartStands() {
        Citation rule = new Citation("C3", SHOP, "REASON", "rule", "a.drl");
        Item item = settling.facts().items().getFirst();
        assertThat(settling.say(rule, new Remedy(item, REFUND_ONLY, OFFERED))
                        .say(rule, new Remedy(item, EXCHANGE, OFFERED))
                        .say(PLATFORM, remedy(REFUND_ONLY, REFUSED))
                        .outcome()
                        .reasons())
                .extracting(ReasonGiven::overruled)
                .containsOnly(false);
    }

    @Test
    void overrulesNoGrantThatAWeakerClauseRefuses() {
        assertThat(settling.say(SHOP, remedy(REFUND_ONLY, OWED))
                        .say(GOODWILL, remedy(REFUND_ONLY, REFUSED))
                        .outcome()
                        .reasons())
                .extracting(ReasonGiven::overruled)
                .containsOnly(false);
    }

    @Test
    void leavesOutThatTheBuyerPaysWhereTheSellerIsAtFaultAndAnotherClauseSaysWhoDoes() {
        assertThat(settling.say(SHOP, item -> new Fault(item, Party.SELLER))
                        .say(SHOP, item -> new FreightDuty(item, Leg.RETURN, Party.BUYER, InsuranceUse.NOT_USED))
                        .say(SHOP, item -> new FreightDuty(item, Leg.RETURN, Party.SELLER, InsuranceUse.NOT_USED))
                        .outcome()
                        .reasons())
                .extracting(reason -> reason.rule().clause())
                .containsExactly("SHOP-1", "SHOP-3");
    }

    @Test
    void overrulesThatTheBuyerPaysForOneItemOfAParcelThatTravelsForTheSellersFaultInAnother() {
        assertThat(new Settling(new CaseBuilder()
                                .item("1", "199.00")
                                .item("2", "50.00")
                                .wants(RETURN_AND_REFUND)
                                .build())
                        .say(SHOP, 0, remedy(RETURN_AND_REFUND, OWED))
                        .say(SHOP, 1, remedy(RETURN_AND_REFUND, OWED))
                        .say(SHOP, 0, item -> new Fault(item, Party.SELLER))
                        .say(SHOP, 0, item -> new FreightDuty(item, Leg.RETURN, Party.SELLER, InsuranceUse.NOT_USED))
                        .say(SHOP, 1, item -> new FreightDuty(item, Leg.RETURN, Party.BUYER, InsuranceUse.FIRST))
                        .outcome()
                        .reasons())
                .filteredOn(ReasonGiven::overruled)
                .extracting(reason -> reason.rule().clause())
                .containsExactly("SHOP-5");
    }

    @Test
    void leavesToldThatTheBuyerPaysForAParcelThatTravelsForNobodyElse() {
        assertThat(new Settling(new CaseBuilder()
                                .item("1", "199.00")
                                .wants(RETURN_AND_REFUND)
                                .build())
                        .say(SHOP, remedy(RETURN_AND_REFUND, OWED))
                        .say(SHOP, item -> new FreightDuty(item, Leg.RETURN, Party.BUYER, InsuranceUse.NOT_USED))
                        .outcome()
                        .reasons())
                .noneMatch(ReasonGiven::overruled);
    }
}
