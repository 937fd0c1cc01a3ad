package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * What an agent promised the buyer in chat.
 *
 * @param remedy the kind of remedy promised
 * @param amount the amount promised on top
 * @param freightBy who was to pay the freight
 */
public record ChatPromise(
        @Nullable RemedyKind remedy,
        @Nullable Money amount,
        @Nullable Party freightBy) {}
