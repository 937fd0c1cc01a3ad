package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * The buyer's review of the purchase.
 *
 * @param stars 1 to 5, or unknown while there is none
 * @param complaintInSight whether a complaint or a bad review is to be expected
 */
public record Review(@Nullable Integer stars, Answer withText, Answer withPictures, Answer complaintInSight) {}
