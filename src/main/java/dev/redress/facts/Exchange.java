package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer wants instead.
 *
 * @param price price of the replacement, for as many units as the case is about
 * @param freight cost of sending the replacement
 * @param priceDiffers whether the replacement costs more or less than what it replaces
 */
public record Exchange(
        @Nullable String sku,
        @Nullable Money price,
        @Nullable Money freight,
        Answer priceDiffers) {}
