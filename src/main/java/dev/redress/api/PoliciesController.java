package dev.redress.api;

import dev.redress.api.contract.PoliciesApi;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.policy.Policies;
import dev.redress.wire.WirePolicyList;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the policies in force. */
@RestController
class PoliciesController implements PoliciesApi {

    private final Policies policies;

    PoliciesController(Policies policies) {
        this.policies = policies;
    }

    @Override
    public ResponseEntity<JsonBody> listPolicies() {
        WirePolicyList list = new WirePolicyList()
                .policies(policies.all().stream().map(PolicyDocument::summary).toList());
        return DecisionsController.json(new JsonBody(CanonicalJson.write(list)));
    }

    @Override
    public ResponseEntity<JsonBody> getPolicy(String policyId) {
        return policies.find(policyId)
                .map(policy ->
                        DecisionsController.json(new JsonBody(CanonicalJson.write(PolicyDocument.whole(policy)))))
                .orElseGet(() -> ProblemBody.answer(ProblemKind.UNKNOWN_POLICY));
    }
}
