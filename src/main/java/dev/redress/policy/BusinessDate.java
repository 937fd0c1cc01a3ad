package dev.redress.policy;

import dev.redress.facts.CaseTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which date of a case chooses the version of a policy that decides it. */
public enum BusinessDate {
    /** When the buyer came with it; where that is unknown, when it is judged. */
    REQUEST,
    /** When the order was placed; where that is unknown, the date of the request. */
    ORDER,
    /** When the parcel was signed for; where it has not been, or that is unknown, the date of the request. */
    SIGNING;

    /** {@return the date of a case; nothing where the case does not even say when it is judged} */
    public Optional<Instant> of(CaseTimes times, ZoneId zone) {
        Optional<Instant> request = Optional.ofNullable(times.raisedAt() == null ? times.asOf() : times.raisedAt());
        return switch (this) {
            case REQUEST -> request;
            case ORDER -> Optional.ofNullable(times.orderedAt()).or(() -> request);
            case SIGNING ->
                Optional.ofNullable(times.signedAt())
                        .or(() -> request.map(claimed -> signing(times.daysSinceSigning(), claimed, zone)));
        };
    }

    /** The day of signing began at midnight; nobody knows more of it. */
    private static Instant signing(@Nullable Integer days, Instant claimed, ZoneId zone) {
        return days == null
                ? claimed
                : LocalDate.ofInstant(claimed, zone)
                        .minusDays(days)
                        .atStartOfDay(zone)
                        .toInstant();
    }
}
