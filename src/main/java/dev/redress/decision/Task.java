package dev.redress.decision;

import dev.redress.facts.Item;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done beside the decision.
 *
 * @param code names it, for example {@code FILE_PHOTOS}
 * @param item the item it is about, or {@code null} for the whole case
 * @param count a number that goes with it, such as the days by which a transaction is extended
 */
public record Task(
        String code, @Nullable Item item, @Nullable Integer count) implements Proposal {

    public Task(String code) {
        this(code, null, null);
    }

    public Task(String code, Item item) {
        this(code, item, null);
    }

    public Task(String code, Integer count) {
        this(code, null, count);
    }
}
