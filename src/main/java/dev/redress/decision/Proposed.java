package dev.redress.decision;

import java.util.List;

/**
 * A proposal and the rule that made it.
 *
 * @param because the proposals of other rules that the rule matched: with them this one stands and falls
 */
public record Proposed(Proposal proposal, Citation by, List<Proposal> because) {

    public Proposed {
        because = List.copyOf(because);
    }

    public Proposed(Proposal proposal, Citation by) {
        this(proposal, by, List.of());
    }
}
