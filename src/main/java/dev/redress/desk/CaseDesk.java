package dev.redress.desk;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Decision;
import dev.redress.decision.DecisionForm;
import dev.redress.decision.Outcome;
import dev.redress.decision.Proposals;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseFile;
import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Where a case is decided. Safe for use by many threads. */
public final class CaseDesk {

    private final Policies policies;
    private final Ledger ledger;
    private final DecisionForm form;
    private final DecisionIds ids;
    private final InstantSource clock;
    private final String engineVersion;

    public CaseDesk(
            Policies policies,
            Ledger ledger,
            DecisionForm form,
            DecisionIds ids,
            InstantSource clock,
            String engineVersion) {
        this.policies = policies;
        this.ledger = ledger;
        this.form = form;
        this.ids = ids;
        this.clock = clock;
        this.engineVersion = engineVersion;
    }

    /**
     * Decides a case and records the decision before it is given. The rules propose, the adjudicator settles, the ledger
     * keeps; {@link Entry#decision()} is the answer, byte for byte.
     *
     * @throws UnknownPolicy if no policy has the id that the facts name
     * @throws dev.redress.ledger.LedgerUnavailable if the decision can't be recorded; it is not given then
     */
    public Entry decide(CaseFile file) {
        CaseFacts facts = file.facts();
        PolicyVersion policy = policies.find(facts.policy()).orElseThrow(() -> new UnknownPolicy(facts.policy()));
        Proposals proposals = policy.rules().propose(facts, policy.terms());
        Outcome outcome = Adjudicator.settle(facts, policy.terms(), proposals);

        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(
                ids.next(now), facts.caseId(), policy.policyId(), policy.version(), facts.asOf(), now, outcome);
        Entry entry = new Entry(
                decision.decisionId(),
                facts.caseId(),
                policy.policyId(),
                policy.version(),
                engineVersion,
                now,
                file.document(),
                form.write(decision, policy.texts()),
                proposals.fired().stream().map(firing -> firing.rule().rule()).distinct().sorted().toList());
        ledger.append(entry);
        return entry;
    }
}
