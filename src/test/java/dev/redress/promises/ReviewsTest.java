package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.ItemOutcome;
import dev.redress.decision.Leg;
import dev.redress.decision.Outcome;
import dev.redress.decision.Stance;
import dev.redress.decision.StandingRemedy;
import dev.redress.decision.Verdict;
import dev.redress.facts.Answer;
import dev.redress.facts.Buyer;
import dev.redress.facts.BuyerTier;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.DifficultyFlag;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Request;
import dev.redress.facts.Review;
import dev.redress.facts.Seed;
import dev.redress.policy.PolicyVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What reviews, threats and ranks do to a case and never do, under every policy that speaks of them. */
class ReviewsTest {

    /** Of all policies together. */
    private static final int CASES = 2_000;

    /** A policy that names no stars of a bad review takes none of the rules on reviews. */
    private static final List<PolicyVersion> POLICIES = ShippedRules.asTheyStand().all().stream()
            .filter(policy ->
                    policy.terms().terms().stream().anyMatch(term -> term.name().equals("bad-review-stars")))
            .toList();

    private static final Review NONE = new Review(
            null,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            null,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Set.of(),
            Set.of());

    @Test
    void takeNothingFromABuyer() {
        forEveryCase("reviews take nothing", (policy, facts) -> {
            Outcome without = outcome(policy, with(facts, NONE));
            Outcome reviewed = outcome(policy, facts);
            assertThat(reviewed.items()).as("%s", facts).hasSameSizeAs(without.items());
            for (int i = 0; i < without.items().size(); i++) {
                ItemOutcome before = without.items().get(i);
                ItemOutcome after = reviewed.items().get(i);
                for (StandingRemedy remedy : before.remedies()) {
                    assertThat(after.remedies()).as("%s", facts).anyMatch(same -> isAsGood(same, remedy));
                }
                if (before.verdict() == Verdict.APPROVE) {
                    assertThat(after.verdict()).as("%s", facts).isEqualTo(Verdict.APPROVE);
                }
                assertThat(owed(after)).as("%s", facts).isEqualTo(owed(before));
            }
        });
    }

    @Test
    void payNothingForGoodsThatStayWithTheBuyer() {
        forEveryCase("reviews pay nothing", (policy, facts) -> {
            Outcome without = outcome(policy, with(facts, NONE));
            Outcome reviewed = outcome(policy, facts);
            for (int i = 0; i < without.items().size(); i++) {
                assertThat(withoutReturn(reviewed.items().get(i)))
                        .as("%s", facts)
                        .isEqualTo(withoutReturn(without.items().get(i)));
            }
        });
    }

    @Test
    void giveNothingToABuyerWhoThreatens() {
        for (DifficultyFlag threat : List.of(DifficultyFlag.EXTORTING, DifficultyFlag.MALICIOUS)) {
            forEveryCase("reviews of " + threat, (policy, facts) -> {
                CaseFacts threatened = marked(facts, threat);
                Outcome without = outcome(policy, with(threatened, NONE));
                Outcome reviewed = outcome(policy, threatened);
                for (int i = 0; i < without.items().size(); i++) {
                    assertThat(reviewed.items().get(i).remedies())
                            .as("%s", threatened)
                            .isEqualTo(without.items().get(i).remedies());
                }
            });
        }
    }

    @Test
    void takeNothingThatIsOwedFromABuyerWhoThreatens() {
        forEveryCase("threats take nothing", (policy, facts) -> {
            Outcome calm = outcome(policy, flagged(facts, Set.of()));
            Outcome threatened = outcome(policy, flagged(facts, EnumSet.allOf(DifficultyFlag.class)));
            for (int i = 0; i < calm.items().size(); i++) {
                assertThat(owed(threatened.items().get(i)))
                        .as("%s", facts)
                        .isEqualTo(owed(calm.items().get(i)));
            }
        });
    }

    @Test
    void leaveTheRefusalOfAVipWithManyDemandsToAPerson() {
        forEveryCase("demands of a VIP", (policy, facts) -> {
            Outcome outcome = outcome(policy, vip(facts));
            assertThat(outcome.items()).as("%s", facts).noneMatch(item -> item.verdict() == Verdict.REFUSE);
            assertThat(outcome.referral()).as("%s", facts).isNotNull();
        });
    }

    private static boolean isAsGood(StandingRemedy one, StandingRemedy other) {
        return one.kind() == other.kind()
                && one.stance().compareTo(other.stance()) <= 0
                && (other.refund() == null
                        || (one.refund() != null
                                && one.refund()
                                                .amount()
                                                .compareTo(other.refund().amount())
                                        >= 0));
    }

    private static List<StandingRemedy> withoutReturn(ItemOutcome item) {
        return item.remedies().stream()
                .filter(remedy -> !remedy.legs().contains(Leg.RETURN))
                .toList();
    }

    private static List<StandingRemedy> owed(ItemOutcome item) {
        return item.remedies().stream()
                .filter(remedy -> remedy.stance() == Stance.OWED)
                .map(remedy ->
                        new StandingRemedy(remedy.kind(), remedy.stance(), remedy.legs(), remedy.refund(), List.of()))
                .toList();
    }

    private static void forEveryCase(String seed, BiConsumer<PolicyVersion, CaseFacts> promise) {
        for (PolicyVersion policy : POLICIES) {
            GeneratedCases cases = new GeneratedCases(
                    Seed.generator(seed + " under " + policy.policyId()),
                    policy.policyId(),
                    policy.terms().units());
            for (int i = 0; i < CASES / POLICIES.size(); i++) {
                promise.accept(policy, cases.next());
            }
        }
    }

    private static Outcome outcome(PolicyVersion policy, CaseFacts facts) {
        return Adjudicator.settle(facts, policy.terms(), policy.rules().propose(facts, policy.terms()));
    }

    private static CaseFacts marked(CaseFacts facts, DifficultyFlag flag) {
        Set<DifficultyFlag> flags = EnumSet.of(flag);
        flags.addAll(facts.buyer().flags());
        return flagged(facts, flags);
    }

    private static CaseFacts flagged(CaseFacts facts, Set<DifficultyFlag> flags) {
        Buyer buyer = facts.buyer();
        return with(
                facts,
                new Buyer(
                        buyer.reference(),
                        buyer.tier(),
                        buyer.acceptanceRatePercent(),
                        flags,
                        buyer.recentReturns(),
                        buyer.refusalsExplained()),
                facts.request(),
                facts.review());
    }

    private static CaseFacts vip(CaseFacts facts) {
        Buyer buyer = facts.buyer();
        Request request = facts.request();
        return with(
                facts,
                new Buyer(
                        buyer.reference(),
                        BuyerTier.VIP,
                        buyer.acceptanceRatePercent(),
                        buyer.flags(),
                        buyer.recentReturns(),
                        buyer.refusalsExplained()),
                new Request(
                        request.raisedAt(),
                        request.wants(),
                        request.urgent(),
                        request.returnTracking(),
                        request.goodsBack(),
                        request.goodsBackAt(),
                        request.disagreesWithOffer(),
                        request.admitsExtraItem(),
                        request.willSendExtraBack(),
                        request.buyerOnline(),
                        request.unansweredSince(),
                        request.dissatisfiedWith(),
                        Answer.YES,
                        request.breachAlleged(),
                        request.agentUnsure()),
                facts.review());
    }

    private static CaseFacts with(CaseFacts facts, Review review) {
        return with(facts, facts.buyer(), facts.request(), review);
    }

    private static CaseFacts with(CaseFacts facts, Buyer buyer, Request request, Review review) {
        return new CaseFacts(
                facts.caseId(),
                facts.policy(),
                facts.asOf(),
                facts.order(),
                facts.items(),
                facts.parcel(),
                facts.evidence(),
                request,
                facts.insurance(),
                facts.returnFreight(),
                facts.exchange(),
                buyer,
                facts.promise(),
                review,
                facts.stock(),
                facts.batch(),
                facts.extras());
    }
}
