package dev.redress.decision;

import dev.redress.facts.Party;
import java.util.List;

/**
 * What becomes of one item.
 *
 * @param itemId the caller's name for the item
 * @param remedies what stands, the buyer's request first if it stands, then as the shop prefers. They are kept where the
 *     case is referred, too, so that whoever takes over sees what the buyer may insist on
 */
public record ItemOutcome(String itemId, Verdict verdict, Party fault, List<StandingRemedy> remedies) {

    public ItemOutcome {
        remedies = List.copyOf(remedies);
    }
}
