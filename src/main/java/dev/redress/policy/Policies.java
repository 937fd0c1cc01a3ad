package dev.redress.policy;

import dev.redress.facts.CaseTimes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Policies to decide by, as they are at one moment; what is published later makes others. */
public interface Policies {

    /** {@return the version of a policy that was published last} */
    Optional<PolicyVersion> find(String policyId);

    /** {@return the version of each policy that was published last, by id} */
    List<PolicyVersion> all();

    /** {@return the versions of a policy that decide cases, the last published first; none where there is no such policy} */
    default List<PolicyVersion> versions(String policyId) {
        return find(policyId).stream().toList();
    }

    /** {@return the version of a policy that decides a case of those times} */
    default Choice choose(String policyId, CaseTimes times) {
        return find(policyId).<Choice>map(Chosen::new).orElseGet(() -> new Unknown(policyId));
    }

    /** Which version of a policy decides a case. */
    sealed interface Choice {}

    /** This one does. */
    record Chosen(PolicyVersion version) implements Choice {}

    /** There is no such policy. */
    record Unknown(String policyId) implements Choice {}

    /**
     * The case is older than the policy.
     *
     * @param first the version that came into force first
     * @param date the date of the case by which the policy decides it
     */
    record NotYet(PolicyVersion first, Instant date) implements Choice {}

    /**
     * The caller wants a version, and the case names another policy.
     *
     * @param wanted the version that the caller wants
     */
    record OtherPolicy(PolicyVersion wanted) implements Choice {}
}
