package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Party;
import org.jspecify.annotations.Nullable;

/**
 * Evidence or an answer still wanted. What the shop itself must find out is wanted from the {@code SELLER}.
 *
 * @param item the item it is about, or {@code null} for the whole case
 * @param code names what is wanted, for example {@code PHOTOS}
 */
public record Need(@Nullable Item item, String code, Party from) implements Proposal {

    /** Asks the buyer why. The one need that means something here: until it is met no buyer is told who pays. */
    public static final String REASON = "REASON";

    /** Something wanted for the whole case. */
    public Need(String code, Party from) {
        this(null, code, from);
    }
}
