package dev.redress.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By when something is due.
 *
 * @param code names what is due, for example {@code REFUND}
 * @param limit how many units after {@code from}, at least 1
 */
public record Deadline(String code, int limit, DeadlineUnit unit, DeadlineStart from) implements Proposal {

    public Deadline {
        if (limit < 1) {
            throw new IllegalArgumentException("a deadline is at least 1 " + unit + " away, but was " + limit);
        }
    }

    /**
     * {@return the instant at which it is due, a day counted as 24 hours; nothing where only the shop can count it}
     *
     * @param asOf the instant at which the case is judged
     */
    public Optional<Instant> dueAt(Instant asOf) {
        return from == DeadlineStart.AS_OF && unit != DeadlineUnit.WORKING_DAYS
                ? Optional.of(asOf.plus(length()))
                : Optional.empty();
    }

    private Duration length() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(limit);
            case HOURS -> Duration.ofHours(limit);
            case DAYS, WORKING_DAYS -> Duration.ofDays(limit);
        };
    }
}
