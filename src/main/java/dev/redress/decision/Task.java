package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done beside the decision.
 *
 * @param code names it, for example {@code FILE_PHOTOS}
 * @param item the item it is about, or {@code null} for the whole case
 * @param count a number that goes with it, such as the days by which a transaction is extended
 * @param amount a sum that goes with it, such as the amount to pay out or to claim
 */
public record Task(
        String code,
        @Nullable Item item,
        @Nullable Integer count,
        @Nullable Money amount) implements Proposal {

    public Task(String code) {
        this(code, null, null, null);
    }

    public Task(String code, Item item) {
        this(code, item, null, null);
    }

    public Task(String code, Integer count) {
        this(code, null, count, null);
    }

    public Task(String code, Money amount) {
        this(code, null, null, amount);
    }

    public Task(String code, Item item, Money amount) {
        this(code, item, null, amount);
    }
}
