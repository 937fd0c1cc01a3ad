package dev.redress.policy;

import dev.redress.decision.Decider;
import dev.redress.decision.NeedFacts;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.Texts;
import java.time.Instant;

/**
 * One version of one policy, whole and ready to decide. Never changed: other content is another version.
 *
 * @param policyId such as {@code jd-apparel}
 * @param version SHA-256 of the policy's content, in lower-case hexadecimal; the same content has the same version
 *     everywhere
 * @param title what the policy is called
 * @param effectiveFrom from when on it is in force
 * @param businessDate which date of a case is held against that
 * @param terms the shop's own numbers and preferences
 * @param clauses the clauses that its rules cite
 * @param texts what its codes mean, in words
 * @param needs which facts answer what its rules may need
 * @param rules its rules
 */
public record PolicyVersion(
        String policyId,
        String version,
        String title,
        Instant effectiveFrom,
        BusinessDate businessDate,
        ShopTerms terms,
        ClauseRegister clauses,
        Texts texts,
        NeedFacts needs,
        Decider rules) {

    /** A policy of which nobody has said which facts answer its needs, and that decides by the date of the request. */
    public PolicyVersion(
            String policyId,
            String version,
            String title,
            Instant effectiveFrom,
            ShopTerms terms,
            ClauseRegister clauses,
            Texts texts,
            Decider rules) {
        this(
                policyId,
                version,
                title,
                effectiveFrom,
                BusinessDate.REQUEST,
                terms,
                clauses,
                texts,
                NeedFacts.NONE,
                rules);
    }
}
