package dev.redress.policy;

import dev.redress.facts.CaseTimes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been published, with the versions that still decide cases of earlier dates. A version decides from its
 * {@code effectiveFrom} on, until that of one that was published after it.
 */
public final class InForce implements Policies {

    private final SortedMap<String, List<PolicyVersion>> versions = new TreeMap<>();

    /** @param versions of each policy, the last published first, each in force from an earlier date than the one before */
    public InForce(Map<String, List<PolicyVersion>> versions) {
        versions.forEach((policyId, known) -> this.versions.put(policyId, List.copyOf(known)));
    }

    @Override
    public Optional<PolicyVersion> find(String policyId) {
        return versions(policyId).stream().findFirst();
    }

    @Override
    public List<PolicyVersion> versions(String policyId) {
        return versions.getOrDefault(policyId, List.of());
    }

    @Override
    public List<PolicyVersion> all() {
        return versions.values().stream().map(List::getFirst).toList();
    }

    @Override
    public Choice choose(String policyId, CaseTimes times) {
        List<PolicyVersion> known = versions(policyId);
        if (known.isEmpty()) {
            return new Unknown(policyId);
        }
        PolicyVersion last = known.getFirst();
        Optional<Instant> date = last.businessDate().of(times, last.terms().zone());
        if (date.isEmpty()) {
            return new Chosen(last);
        }
        return known.stream()
                .filter(version -> !version.effectiveFrom().isAfter(date.get()))
                .findFirst()
                .<Choice>map(Chosen::new)
                .orElseGet(() -> new NotYet(known.getLast(), date.get()));
    }
}
