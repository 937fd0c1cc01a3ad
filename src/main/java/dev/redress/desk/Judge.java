package dev.redress.desk;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Decision;
import dev.redress.decision.Outcome;
import dev.redress.decision.Proposals;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseTimes;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Decides without recording: the rules propose, the adjudicator settles. Safe for use by many threads. */
public final class Judge {

    private final DecisionIds ids;
    private final InstantSource clock;

    public Judge(DecisionIds ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A decision with the policy it rests on and all that the rules said. */
    public record Judgement(Decision decision, PolicyVersion policy, Proposals proposals) {}

    /**
     * Decides a case.
     *
     * @param policies of which the one that the facts name decides, in the version in force at their date
     * @throws UndecidedCase if none of them does
     */
    public Judgement judge(CaseFacts facts, Policies policies) {
        if (!(policies.choose(facts.policy(), CaseTimes.of(facts)) instanceof Policies.Chosen(PolicyVersion policy))) {
            throw new UndecidedCase(facts.policy());
        }
        Proposals proposals = policy.rules().propose(facts, policy.terms());
        Outcome outcome = Adjudicator.settle(facts, policy.terms(), proposals);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(
                ids.next(now),
                facts.caseId(),
                policy.policyId(),
                policy.version(),
                facts.asOf(),
                now,
                outcome,
                policy.needs());
        return new Judgement(decision, policy, proposals);
    }
}
