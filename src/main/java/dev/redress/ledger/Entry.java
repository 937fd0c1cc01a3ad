package dev.redress.ledger;

import dev.redress.facts.Document;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One recorded decision.
 *
 * @param decisionId time-ordered and unique
 * @param policyVersion SHA-256 of the policy's content
 * @param engineVersion of the service and its rules engine, for a replay to compare
 * @param language language tag (BCP 47) of the answer's texts; with the facts and the two versions it makes the answer
 * @param translated whether the answer has its texts in every language
 * @param decidedAt when the service decided, to the millisecond
 * @param facts the facts as they were understood
 * @param decision the decision as it was answered
 * @param trace which rules fired and what each had bound
 * @param rulesFired names of the rules that fired, in order
 */
public record Entry(
        String decisionId,
        String caseId,
        String policyId,
        String policyVersion,
        String engineVersion,
        String language,
        boolean translated,
        Instant decidedAt,
        Document facts,
        Document decision,
        Document trace,
        List<String> rulesFired) {

    public Entry {
        if (!decidedAt.equals(decidedAt.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("`decidedAt` must be to the millisecond, not " + decidedAt);
        }
        rulesFired = List.copyOf(rulesFired);
    }
}
