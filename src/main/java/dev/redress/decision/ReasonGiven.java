package dev.redress.decision;

import java.util.List;

/**
 * A rule that had a say.
 *
 * @param itemIds the items it spoke about, in the order of the case; none where it spoke about the whole case
 */
public record ReasonGiven(Citation rule, List<String> itemIds) {

    public ReasonGiven {
        itemIds = List.copyOf(itemIds);
    }
}
