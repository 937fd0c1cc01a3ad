package dev.redress.decision;

import dev.redress.facts.CaseFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of the outcome.
 *
 * @param clauses ids of the clauses under which it was set, in order
 * @param at the instant at which it is due, as far as the facts tell: counted days end with the shop's last day, and
 *     working days are the shop's to count
 */
public record Due(
        Deadline what, List<String> clauses, @Nullable Instant at) {

    /** Later instants are not told: nobody waits for them, and the contract has no room for them. */
    private static final Instant LATEST = Instant.parse("2199-12-31T23:59:59Z");

    public Due {
        clauses = List.copyOf(clauses);
    }

    static Due of(Stated<Deadline> stated, CaseFacts facts, ZoneId zone) {
        Instant start = start(stated.what().from(), facts);
        Instant at = start == null ? null : end(stated.what(), start, zone);
        return new Due(stated.what(), stated.clauses(), at == null || at.isAfter(LATEST) ? null : at);
    }

    private static @Nullable Instant start(DeadlineStart from, CaseFacts facts) {
        return switch (from) {
            case AS_OF -> facts.asOf();
            case RAISED ->
                facts.request().raisedAt() == null
                        ? facts.asOf()
                        : facts.request().raisedAt();
            case SIGNED -> facts.order().signedAt();
            case UNANSWERED -> facts.request().unansweredSince();
            case GOODS_BACK -> facts.request().goodsBackAt();
            case AGREED -> null;
        };
    }

    private static @Nullable Instant end(Deadline deadline, Instant start, ZoneId zone) {
        return switch (deadline.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(deadline.limit()));
            case HOURS -> start.plus(Duration.ofHours(deadline.limit()));
            case DAYS ->
                LocalDate.ofInstant(start, zone)
                        .plusDays(deadline.limit() + 1L)
                        .atStartOfDay(zone)
                        .toInstant();
            case WORKING_DAYS -> null;
        };
    }
}
