package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact of the shop's own in one case. It is always there; which of its values may be known is declared by its
 * {@link ExtraFact}.
 *
 * @param item the item that it is about, or {@code null} where it is about the case
 */
public record Extra(
        String name,
        @Nullable Item item,
        Answer answer,
        @Nullable Integer count,
        @Nullable Money amount,
        @Nullable String choice) {}
