package dev.redress;

import dev.redress.decision.DecisionForm;
import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.desk.Judge;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseForm;
import dev.redress.policy.Pinned;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Decides a case of each policy before callers do, so that the first of them finds the rules loaded and warm. */
@Component
class WarmUp implements Consumer<Policies> {

    private static final int CASES = 50;
    private static final Languages IN_ALL_LANGUAGES = new Languages(Language.EN, true);

    private final CaseForm form;
    private final Judge judge;
    private final DecisionForm decisions;

    WarmUp(CaseForm form, Judge judge, DecisionForm decisions) {
        this.form = form;
        this.judge = judge;
        this.decisions = decisions;
    }

    @Override
    public void accept(Policies policies) {
        policies.all().forEach(this::warm);
    }

    private void warm(PolicyVersion policy) {
        Policies alone = new Pinned(policy);
        byte[] any = anyCase(policy);
        for (int i = 0; i < CASES; i++) {
            if (form.over(new Shops(alone)).read(any) instanceof CaseForm.Accepted accepted) {
                Judge.Judgement judgement = judge.judge(accepted.file().facts(), alone);
                decisions.write(judgement.decision(), policy.texts(), IN_ALL_LANGUAGES);
            }
        }
    }

    private static byte[] anyCase(PolicyVersion policy) {
        return """
                {
                  "caseId": "warm-up", "policy": "%s", "asOf": "2026-01-01T00:00:00Z",
                  "order": { "platform": "OTHER", "status": "SIGNED", "daysSinceSigning": 1 },
                  "items": [ { "id": "1", "quantity": 1, "unitPrice": { "amount": "1", "currency": "%s" } } ],
                  "request": { "wants": "RETURN_AND_REFUND" }
                }
                """.formatted(policy.policyId(), policy.terms().currency()).getBytes(StandardCharsets.UTF_8);
    }
}
