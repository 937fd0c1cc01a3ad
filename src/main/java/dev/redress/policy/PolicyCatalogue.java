package dev.redress.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A fixed set of policies, one version each. */
public final class PolicyCatalogue implements Policies {

    private final TreeMap<String, PolicyVersion> byId = new TreeMap<>();

    public PolicyCatalogue(Collection<PolicyVersion> versions) {
        versions.forEach(version -> byId.put(version.policyId(), version));
    }

    @Override
    public Optional<PolicyVersion> find(String policyId) {
        return Optional.ofNullable(byId.get(policyId));
    }

    @Override
    public List<PolicyVersion> all() {
        return List.copyOf(byId.values());
    }
}
