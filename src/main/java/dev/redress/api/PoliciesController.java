package dev.redress.api;

import dev.redress.api.contract.PoliciesApi;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.policy.LivePolicies;
import dev.redress.policy.Policies;
import dev.redress.wire.WirePolicyList;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the policies in force. */
@RestController
class PoliciesController implements PoliciesApi {

    private final LivePolicies live;

    PoliciesController(LivePolicies live) {
        this.live = live;
    }

    @Override
    public ResponseEntity<JsonBody> listPolicies() {
        Policies now = live.now();
        WirePolicyList list = new WirePolicyList()
                .policies(now.all().stream()
                        .map(policy -> PolicyDocument.summary(policy, now))
                        .toList());
        return DecisionsController.json(new JsonBody(CanonicalJson.write(list)));
    }

    @Override
    public ResponseEntity<JsonBody> getPolicy(String policyId) {
        Policies now = live.now();
        return now.find(policyId)
                .map(policy ->
                        DecisionsController.json(new JsonBody(CanonicalJson.write(PolicyDocument.whole(policy, now)))))
                .orElseGet(() -> ProblemBody.answer(ProblemKind.UNKNOWN_POLICY));
    }
}
