package dev.redress.facts;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a case is judged, for rules that compare times with it; there is one a case.
 *
 * @param asOf the instant of {@link CaseFacts#asOf()}
 * @param daysSinceReview whole calendar days from the review's posting to {@code asOf} in the shop's zone, the day of
 *     posting being day 0; unknown where {@link Review#postedAt()} is
 */
public record Moment(Instant asOf, @Nullable Integer daysSinceReview) {

    /** {@return the moment of a case in a shop's zone} */
    public static Moment of(CaseFacts facts, ZoneId zone) {
        Instant posted = facts.review().postedAt();
        return new Moment(
                facts.asOf(), posted == null ? null : Integer.valueOf(SigningDays.between(posted, facts.asOf(), zone)));
    }
}
