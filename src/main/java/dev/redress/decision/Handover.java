package dev.redress.decision;

import java.util.List;
import java.util.Set;

/**
 * A person takes over, or takes part.
 *
 * @param to who; where rules name several, the one that a replacing cause names first
 * @param replacesDecision whether the person decides, on every item whose verdict is {@code REFER}, instead of the rules
 * @param causes why, replacing causes first
 */
public record Handover(ReferTo to, boolean replacesDecision, List<Cause> causes) {

    /** The reasons that no rule gives: rules contradict each other, say nothing, fail, or find no money to give back. */
    public static final Set<String> OWN_CODES = Set.of(
            "CONFLICTING_FAULTS",
            "CONFLICTING_REMEDIES",
            "CONFLICTING_FREIGHT",
            "NO_RULE",
            "NOTHING_TO_REFUND",
            "RULE_THREW",
            "RULE_BOUND_REACHED");

    public Handover {
        causes = List.copyOf(causes);
    }

    /**
     * One reason for a handover.
     *
     * @param code names the reason, a rule's own or one of {@link Handover#OWN_CODES}
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
