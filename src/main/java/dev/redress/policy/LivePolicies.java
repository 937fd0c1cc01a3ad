package dev.redress.policy;

import java.util.Optional;

/** The policies that the service decides by. Safe for use by many threads. */
public interface LivePolicies {

    /** {@return what is in force at this moment; whoever decides a case takes it once and keeps to it} */
    Policies now();

    /** {@return a policy in this version, whether in force or not; nothing where no such version was ever published} */
    Optional<PolicyVersion> version(String version);
}
