package dev.redress.decision;

import java.util.List;

/**
 * A person takes over, or takes part.
 *
 * @param to who; where rules name several, the one that a replacing cause names first
 * @param replacesDecision whether the person decides, on every item whose verdict is {@code REFER}, instead of the rules
 * @param causes why, replacing causes first
 */
public record Handover(ReferTo to, boolean replacesDecision, List<Cause> causes) {

    public Handover {
        causes = List.copyOf(causes);
    }

    /**
     * One reason for a handover.
     *
     * @param code names the reason; the adjudicator's own are {@code CONFLICTING_FAULTS}, {@code CONFLICTING_REMEDIES},
     *     {@code CONFLICTING_FREIGHT}, {@code NO_RULE}, {@code NOTHING_TO_REFUND}, {@code RULE_THREW} and {@code RULE_BOUND_REACHED}
     * @param itemIds the items it is about, in the order of the case; none where it is about the whole case
     * @param clauses the clauses behind it
     * @param rules the rules behind it
     */
    public record Cause(
            ReferTo to,
            String code,
            boolean replacesDecision,
            List<String> itemIds,
            List<String> clauses,
            List<String> rules) {

        public Cause {
            itemIds = List.copyOf(itemIds);
            clauses = List.copyOf(clauses);
            rules = List.copyOf(rules);
        }
    }
}
