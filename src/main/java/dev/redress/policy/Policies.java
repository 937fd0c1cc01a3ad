package dev.redress.policy;

import java.util.List;
import java.util.Optional;

/** The policies that the service decides by. */
public interface Policies {

    /** {@return the version of a policy that is in force} */
    Optional<PolicyVersion> find(String policyId);

    /** {@return all policies in force, by id} */
    List<PolicyVersion> all();
}
