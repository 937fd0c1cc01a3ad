package dev.redress.decision;

import java.util.List;

/**
 * A rule that had a say.
 *
 * @param itemIds the items it spoke about, in the order of the case; none where it spoke about the whole case
 * @param overruled whether nothing that it said stands: it granted what stronger clauses struck, or put on the buyer what
 *     the parcel costs another for another item; the buyer is told nothing of it
 */
public record ReasonGiven(Citation rule, List<String> itemIds, boolean overruled) {

    public ReasonGiven {
        itemIds = List.copyOf(itemIds);
    }
}
