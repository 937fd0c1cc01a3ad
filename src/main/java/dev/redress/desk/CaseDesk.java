package dev.redress.desk;

import dev.redress.decision.Decision;
import dev.redress.decision.DecisionForm;
import dev.redress.decision.Languages;
import dev.redress.desk.Judge.Judgement;
import dev.redress.facts.CaseFile;
import dev.redress.facts.Document;
import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import dev.redress.policy.Policies;
import java.util.List;

/** Where a case is decided and the decision is recorded. Safe for use by many threads. */
public final class CaseDesk {

    private final Judge judge;
    private final DecisionForm form;
    private final Ledger ledger;
    private final String engineVersion;

    public CaseDesk(Judge judge, DecisionForm form, Ledger ledger, String engineVersion) {
        this.judge = judge;
        this.form = form;
        this.ledger = ledger;
        this.engineVersion = engineVersion;
    }

    /**
     * The main flow: the rules propose, the adjudicator settles, the ledger keeps, and only then is there an answer.
     *
     * @param policies one state of what is in force, the same that the case was read by
     * @param languages of the texts
     * @return the recorded entry; its {@link Entry#decision()} is the answer, byte for byte
     * @throws UndecidedCase if none of the policies decides it
     * @throws dev.redress.ledger.LedgerUnavailable if the decision can't be recorded; it is not given then
     */
    public Entry decide(CaseFile file, Policies policies, Languages languages) {
        Judgement judgement = judge.judge(file.facts(), policies);
        Document answer = form.write(judgement.decision(), judgement.policy().texts(), languages);
        Entry entry = entry(judgement, file.document(), languages, answer);
        ledger.append(entry);
        return entry;
    }

    private Entry entry(Judgement judgement, Document facts, Languages languages, Document answer) {
        Decision decision = judgement.decision();
        List<String> rulesFired = judgement.proposals().fired().stream()
                .map(firing -> firing.rule().rule())
                .distinct()
                .sorted()
                .toList();
        return new Entry(
                decision.decisionId(),
                decision.caseId(),
                decision.policyId(),
                decision.policyVersion(),
                engineVersion,
                languages.first().tag(),
                languages.translated(),
                decision.decidedAt(),
                facts,
                answer,
                form.trace(judgement.proposals().fired()),
                rulesFired);
    }
}
