package dev.redress.decision;

import static dev.redress.decision.Basis.GOODWILL;
import static dev.redress.decision.Basis.PLATFORM;
import static dev.redress.decision.Basis.PROMISE;
import static dev.redress.decision.Basis.SHOP;
import static dev.redress.decision.Basis.STATUTE;
import static dev.redress.decision.Stance.OFFERED;
import static dev.redress.decision.Stance.OWED;
import static dev.redress.decision.Stance.REFUSED;
import static dev.redress.facts.RemedyKind.COMPENSATION;
import static dev.redress.facts.RemedyKind.EXCHANGE;
import static dev.redress.facts.RemedyKind.REPAIR;
import static dev.redress.facts.RemedyKind.RETURN_AND_REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.facts.CaseBuilder;
import dev.redress.facts.Item;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How proposals are settled, one sentence of the design at a time. */
class AdjudicatorTest {

    private static Settling wanting(RemedyKind kind) {
        return new Settling(new CaseBuilder().item("1", "199.00").wants(kind).build());
    }

    private static Settling twoItems() {
        return new Settling(new CaseBuilder()
                .item("1", "199.00")
                .item("2", "59.00")
                .wants(RETURN_AND_REFUND)
                .build());
    }

    private static Function<Item, Proposal> remedy(RemedyKind kind, Stance stance) {
        return item -> new Remedy(item, kind, stance);
    }

    private static List<RemedyKind> kinds(Outcome outcome) {
        return outcome.items().getFirst().remedies().stream()
                .map(StandingRemedy::kind)
                .toList();
    }

    private static List<Handover.Cause> causes(Outcome outcome) {
        return Objects.requireNonNull(outcome.referral()).causes();
    }

    @Test
    void approvesWhatTheBuyerAskedForIfItStands() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, remedy(COMPENSATION, OFFERED))
                .say(SHOP, remedy(EXCHANGE, OWED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(kinds(outcome))
                .as("the request first, the rest as the shop prefers")
                .containsExactly(EXCHANGE, COMPENSATION);
    }

    @Test
    void offersWhatElseStandsBestFirst() {
        Outcome outcome = wanting(REPAIR)
                .say(SHOP, remedy(RETURN_AND_REFUND, OWED))
                .say(SHOP, remedy(COMPENSATION, OFFERED))
                .say(SHOP, remedy(EXCHANGE, OWED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.OFFER);
        assertThat(kinds(outcome)).containsExactly(COMPENSATION, EXCHANGE, RETURN_AND_REFUND);
    }

    @Test
    void asksWhereOnlyNeedsStand() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, item -> new Need(item, "PHOTOS", Party.BUYER))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.ASK);
        assertThat(outcome.needs()).extracting(need -> need.what().code()).containsExactly("PHOTOS");
    }

    @Test
    void refusesWhereOnlyRefusalsStand() {
        assertThat(wanting(EXCHANGE).say(SHOP, NoRemedy::new).outcome().verdict())
                .isEqualTo(Verdict.REFUSE);
        assertThat(wanting(EXCHANGE)
                        .say(SHOP, remedy(EXCHANGE, REFUSED))
                        .outcome()
                        .verdict())
                .isEqualTo(Verdict.REFUSE);
    }

    @Test
    void refersAnItemThatNoRuleCovers() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, item -> new Fault(item, Party.SELLER))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(causes(outcome)).extracting(Handover.Cause::code).containsExactly("NO_RULE");
    }

    @Test
    void refersWhereARuleAsksForAPersonInsteadButKeepsWhatStands() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(SHOP, _ -> new Referral(ReferTo.SUPERVISOR, "BUYER_DISAGREES", true))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(kinds(outcome)).containsExactly(EXCHANGE);
    }

    @Test
    void doesNotReferWhereAPersonOnlyTakesPart() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(SHOP, _ -> new Referral(ReferTo.CARRIER, "CLAIM", false))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(causes(outcome)).extracting(Handover.Cause::code).containsExactly("CLAIM");
    }

    @Test
    void refersWhereARuleFailedAndNamesIt() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .fail("a rule")
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(causes(outcome))
                .extracting(Handover.Cause::code, Handover.Cause::rules)
                .containsExactly(tuple("RULE_THREW", List.of("a rule")));
    }

    @Test
    void refersOwedAgainstRefusedOnOneBasisAndNamesBothRules() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(SHOP, remedy(EXCHANGE, REFUSED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(causes(outcome))
                .extracting(Handover.Cause::code, Handover.Cause::rules)
                .containsExactly(tuple("CONFLICTING_REMEDIES", List.of("rule SHOP-1", "rule SHOP-2")));
    }

    @Test
    void findsNoConflictWhereAStrongerBasisSettlesIt() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(SHOP, remedy(EXCHANGE, REFUSED))
                .say(STATUTE, remedy(EXCHANGE, OWED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void letsARefusalStrikeWeakerBasesAndOffersOnItsOwn() {
        Outcome outcome = wanting(EXCHANGE)
                .say(PLATFORM, remedy(EXCHANGE, REFUSED))
                .say(PLATFORM, remedy(EXCHANGE, OFFERED))
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(GOODWILL, remedy(EXCHANGE, OFFERED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void letsAPromiseOutrankPlatformAndShop() {
        Outcome outcome = wanting(COMPENSATION)
                .say(PLATFORM, NoRemedy::new)
                .say(SHOP, NoRemedy::new)
                .say(PROMISE, remedy(COMPENSATION, OWED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void letsNoShopRuleTakeAwayWhatStatuteOwes() {
        Outcome outcome = wanting(RETURN_AND_REFUND)
                .say(SHOP, NoRemedy::new)
                .say(STATUTE, remedy(RETURN_AND_REFUND, OWED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void refersTwoFaultsOnOneBasisButTakesTheStrongerBasis() {
        Settling same = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(SHOP, item -> new Fault(item, Party.SELLER))
                .say(SHOP, item -> new Fault(item, Party.CARRIER));
        assertThat(causes(same.outcome())).extracting(Handover.Cause::code).containsExactly("CONFLICTING_FAULTS");
        assertThat(same.outcome().fault()).isEqualTo(Party.UNDETERMINED);

        Outcome ranked = wanting(EXCHANGE)
                .say(SHOP, remedy(EXCHANGE, OWED))
                .say(SHOP, item -> new Fault(item, Party.BUYER))
                .say(STATUTE, item -> new Fault(item, Party.SELLER))
                .outcome();
        assertThat(ranked.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(ranked.fault()).isEqualTo(Party.SELLER);
    }

    @Test
    void asksForTheCaseWhereOneItemAsks() {
        Outcome outcome = twoItems()
                .say(SHOP, 0, remedy(RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, item -> new Need(item, "PHOTOS", Party.BUYER))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.ASK);
        assertThat(outcome.items()).extracting(ItemOutcome::verdict).containsExactly(Verdict.APPROVE, Verdict.ASK);
    }

    @Test
    void offersForTheCaseWhereItemsDisagree() {
        Outcome outcome = twoItems()
                .say(SHOP, 0, remedy(RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, NoRemedy::new)
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.OFFER);
    }

    @Test
    void keepsEveryReasonInOrderOfStrength() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, NoRemedy::new)
                .say(GOODWILL, _ -> new Note("KIND"))
                .say(STATUTE, remedy(RETURN_AND_REFUND, OWED))
                .outcome();

        assertThat(outcome.reasons())
                .extracting(reason -> reason.rule().basis())
                .containsExactly(STATUTE, SHOP, GOODWILL);
    }

    @Test
    void saysWhichItemsARuleSpokeAbout() {
        Outcome outcome = twoItems()
                .say(STATUTE, 1, remedy(RETURN_AND_REFUND, OWED))
                .say(SHOP, 0, remedy(EXCHANGE, OWED))
                .say(GOODWILL, _ -> new Note("KIND"))
                .outcome();

        assertThat(outcome.reasons())
                .extracting(ReasonGiven::itemIds)
                .containsExactly(
                        List.of(outcome.items().get(1).itemId()),
                        List.of(outcome.items().getFirst().itemId()),
                        List.of());
    }

    @Test
    void saysOnceWhatIsReferredAlikeForSeveralItems() {
        Outcome outcome = twoItems()
                .say(SHOP, 1, item -> new Referral(item, ReferTo.AGENT, "CLAIM", true))
                .say(SHOP, 0, item -> new Referral(item, ReferTo.AGENT, "CLAIM", true))
                .outcome();

        assertThat(causes(outcome))
                .extracting(Handover.Cause::code, Handover.Cause::itemIds, Handover.Cause::rules)
                .containsExactly(tuple(
                        "CLAIM",
                        outcome.items().stream().map(ItemOutcome::itemId).toList(),
                        List.of("rule SHOP-1", "rule SHOP-2")));
    }

    @Test
    void letsWhatServesAStruckRemedyFallWithIt() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, NoRemedy::new)
                .say(GOODWILL, remedy(EXCHANGE, OFFERED))
                .sayBecauseOfIt(SHOP, item -> new FreightDuty(item, Leg.RETURN, Party.BUYER, InsuranceUse.NOT_USED))
                .sayBecauseOfIt(SHOP, _ -> new Task("SEND_TOP_UP_LINK"))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(outcome.tasks()).isEmpty();
        assertThat(outcome.reasons())
                .as("the struck remedy is told, what would have served it is not")
                .extracting(reason -> reason.rule().basis())
                .containsExactly(SHOP, GOODWILL);
    }

    @Test
    void keepsWhatServesARemedyThatStandsOnAnotherClause() {
        Outcome outcome = wanting(EXCHANGE)
                .say(SHOP, NoRemedy::new)
                .say(GOODWILL, remedy(EXCHANGE, OFFERED))
                .say(STATUTE, remedy(EXCHANGE, OFFERED))
                .sayBecauseOfIt(SHOP, _ -> new Task("SEND_REPLACEMENT"))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(outcome.tasks()).extracting(task -> task.what().code()).containsExactly("SEND_REPLACEMENT");
    }

    @Test
    void refersARefundOfNothing() {
        Outcome outcome = new Settling(new CaseBuilder()
                        .item("1", "10.00")
                        .wants(RETURN_AND_REFUND)
                        .paid("10.00")
                        .refundedBefore("10.00")
                        .build())
                .say(STATUTE, remedy(RETURN_AND_REFUND, OWED))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(causes(outcome)).extracting(Handover.Cause::code).containsExactly("NOTHING_TO_REFUND");
        assertThat(outcome.items().getFirst().remedies()).hasSize(1);
    }

    @Test
    void saysThatAnItemIsUncoveredThoughAPersonTakesPartForAnother() {
        Outcome outcome = twoItems()
                .say(SHOP, 0, remedy(RETURN_AND_REFUND, OWED))
                .say(SHOP, 0, _ -> new Referral(ReferTo.SUPERVISOR, "BUYER_DISAGREES", false))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(causes(outcome))
                .extracting(Handover.Cause::code, Handover.Cause::replacesDecision)
                .containsExactly(tuple("NO_RULE", true), tuple("BUYER_DISAGREES", false));
    }

    @Test
    void handsOverOneItemAndDecidesTheOther() {
        Outcome outcome = twoItems()
                .say(STATUTE, 0, remedy(RETURN_AND_REFUND, OWED))
                .say(SHOP, 1, item -> new Referral(item, ReferTo.PLATFORM, "EXTRA_ITEM_DENIED", true))
                .outcome();

        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(outcome.items()).extracting(ItemOutcome::verdict).containsExactly(Verdict.APPROVE, Verdict.REFER);
        assertThat(causes(outcome)).extracting(Handover.Cause::code).containsExactly("EXTRA_ITEM_DENIED");
    }
}
