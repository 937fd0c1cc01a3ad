package dev.redress.decision;

import java.util.List;

/**
 * A rule that had a say.
 *
 * @param itemIds the items it spoke about, in the order of the case; none where it spoke about the whole case
 * @param overruled whether all that it said was to grant what stronger clauses struck; the buyer is told nothing of it
 */
public record ReasonGiven(Citation rule, List<String> itemIds, boolean overruled) {

    public ReasonGiven {
        itemIds = List.copyOf(itemIds);
    }
}
