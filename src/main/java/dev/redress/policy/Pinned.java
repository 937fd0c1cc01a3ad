package dev.redress.policy;

import dev.redress.facts.CaseTimes;
import java.util.List;
import java.util.Optional;

/**
 * The one version that a caller wants a case decided by, whatever is in force.
 *
 * @param version the version
 */
public record Pinned(PolicyVersion version) implements Policies {

    @Override
    public Optional<PolicyVersion> find(String policyId) {
        return Optional.of(version).filter(pinned -> pinned.policyId().equals(policyId));
    }

    @Override
    public List<PolicyVersion> all() {
        return List.of(version);
    }

    @Override
    public Choice choose(String policyId, CaseTimes times) {
        return find(policyId).<Choice>map(Chosen::new).orElseGet(() -> new OtherPolicy(version));
    }
}
