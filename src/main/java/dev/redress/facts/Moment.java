package dev.redress.facts;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a case is judged, for rules that compare times with it; there is one a case.
 *
 * @param asOf the instant of {@link CaseFacts#asOf()}
 * @param daysSinceRaised whole calendar days since the buyer's claim in the shop's zone; unknown where that is
 * @param daysSinceGoodsBack whole calendar days since the goods arrived at the shop in its zone; unknown where that is
 * @param daysSinceReview whole calendar days since the review was posted in the shop's zone; unknown where that is
 */
public record Moment(
        Instant asOf,
        @Nullable Integer daysSinceRaised,
        @Nullable Integer daysSinceGoodsBack,
        @Nullable Integer daysSinceReview) {

    /** {@return the moment at which a case is judged in a shop's zone} */
    public static Moment of(CaseFacts facts, ZoneId zone) {
        return new Moment(
                facts.asOf(),
                days(facts.request().raisedAt(), facts.asOf(), zone),
                days(facts.request().goodsBackAt(), facts.asOf(), zone),
                days(facts.review().postedAt(), facts.asOf(), zone));
    }

    private static @Nullable Integer days(@Nullable Instant since, Instant asOf, ZoneId zone) {
        return since == null ? null : SigningDays.between(since, asOf, zone);
    }
}
