package dev.redress.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of a case by which the version of a policy is chosen, as far as they are known.
 *
 * @param asOf the instant at which the case is judged; {@code null} only in a case that says none, and so is refused
 * @param raisedAt when the buyer came with it
 * @param orderedAt when the order was placed
 * @param signedAt when the buyer accepted the parcel
 * @param daysSinceSigning whole calendar days from then to the buyer's claim in the shop's zone
 */
public record CaseTimes(
        @Nullable Instant asOf,
        @Nullable Instant raisedAt,
        @Nullable Instant orderedAt,
        @Nullable Instant signedAt,
        @Nullable Integer daysSinceSigning) {

    /** {@return the times of a case} */
    public static CaseTimes of(CaseFacts facts) {
        return new CaseTimes(
                facts.asOf(),
                facts.request().raisedAt(),
                facts.order().orderedAt(),
                facts.order().signedAt(),
                facts.order().daysSinceSigning());
    }

    /** {@return the times that a case claims} */
    public static CaseTimes of(ClaimedCase claims) {
        return new CaseTimes(
                claims.asOf(),
                claims.raisedAt(),
                value(claims.orderedAt()),
                value(claims.signedAt()),
                value(claims.daysSinceSigning()));
    }

    private static <T> @Nullable T value(ClaimedCase.@Nullable Said<T> said) {
        return said == null ? null : said.value();
    }
}
