package dev.redress.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One thing that somebody did with a pack.
 *
 * @param number the steps of all packs are numbered 1, 2, 3 without a gap
 * @param pack id of the pack
 * @param by who did it, as the caller says
 * @param why in the words of who did it
 * @param at when, to the millisecond
 * @param fourEyes whether somebody else than the author had to approve at that time
 * @param policies what the pack holds, by id; nothing as long as nobody has built it
 */
public record PackStep(
        long number,
        String pack,
        Kind kind,
        String by,
        String why,
        Instant at,
        boolean fourEyes,
        List<PackedPolicy> policies) {

    /** What can be done with a pack. */
    public enum Kind {
        DRAFTED,
        /** Everything in it was checked, and nothing was wrong. */
        CHECKED,
        APPROVED,
        /** Cases were decided by it from then on. */
        PUBLISHED
    }

    public PackStep {
        if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("`at` must be to the millisecond, not " + at);
        }
        policies = List.copyOf(policies);
    }

    /**
     * A policy of a pack.
     *
     * @param version SHA-256 of the policy's content
     * @param effectiveFrom from when on that version is in force, once it is published
     */
    public record PackedPolicy(String policyId, String version, Instant effectiveFrom) {}
}
