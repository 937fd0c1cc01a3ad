package dev.redress.policy;

import dev.redress.facts.CaseTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has been published, with the versions that still decide cases of earlier dates. A version decides from its
 * {@code effectiveFrom} on, until that of one that was published after it.
 */
public final class InForce implements Policies {

    /** The versions of each policy, the last published first, each in force from an earlier date than the one before. */
    private final Map<String, List<PolicyVersion>> versions = new TreeMap<>();

    /** @param published what was published, the last first; a policy that is not in the first of them is no longer there */
    public InForce(List<? extends Policies> published) {
        for (PolicyVersion last : published.getFirst().all()) {
            versions.put(last.policyId(), versions(last, published));
        }
    }

    private static List<PolicyVersion> versions(PolicyVersion last, List<? extends Policies> published) {
        List<PolicyVersion> versions = new ArrayList<>(List.of(last));
        for (Policies earlier : published) {
            Optional<PolicyVersion> version = earlier.find(last.policyId());
            if (version.isEmpty()) {
                break;
            }
            if (version.get().effectiveFrom().isBefore(versions.getLast().effectiveFrom())) {
                versions.add(version.get());
            }
        }
        return List.copyOf(versions);
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
