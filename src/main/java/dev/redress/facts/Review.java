package dev.redress.facts;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's review of the purchase.
 *
 * @param stars 1 to 5, or unknown while there is none
 * @param complaintInSight whether a complaint or a bad review is to be expected
 * @param changedBefore whether the buyer has changed the review before
 * @param buyerResponds whether the buyer answers the shop and is willing to talk
 * @param topics what the review complains of
 * @param breaches how the review breaks the rules of reviews
 */
public record Review(
        @Nullable Integer stars,
        Answer withText,
        Answer withPictures,
        Answer complaintInSight,
        @Nullable Instant postedAt,
        Answer changedBefore,
        Answer buyerResponds,
        Set<ReviewTopic> topics,
        Set<ReviewBreach> breaches) {

    public Review {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        breaches = Collections.unmodifiableSet(new TreeSet<>(breaches));
    }
}
