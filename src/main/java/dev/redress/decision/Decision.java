package dev.redress.decision;

import java.time.Instant;

/**
 * A decision as it is recorded and answered.
 *
 * @param decisionId time-ordered and unique
 * @param policyVersion SHA-256 of the policy's content, in lower-case hexadecimal
 * @param asOf the instant at which the case was judged, a fact
 * @param decidedAt when the service decided, to the millisecond
 * @param needFacts which facts answer what is still needed
 */
public record Decision(
        String decisionId,
        String caseId,
        String policyId,
        String policyVersion,
        Instant asOf,
        Instant decidedAt,
        Outcome outcome,
        NeedFacts needFacts) {

    /** A decision of which nobody has said which facts answer its needs. */
    public Decision(
            String decisionId,
            String caseId,
            String policyId,
            String policyVersion,
            Instant asOf,
            Instant decidedAt,
            Outcome outcome) {
        this(decisionId, caseId, policyId, policyVersion, asOf, decidedAt, outcome, NeedFacts.NONE);
    }
}
