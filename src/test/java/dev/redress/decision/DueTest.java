package dev.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseBuilder;
import dev.redress.facts.CaseFacts;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** By when something is due. The case is judged on 2026-11-20 at 12:00 in Shanghai. */
class DueTest {

    private static final CaseFacts FACTS = new CaseBuilder().item("1", "10.00").build();

    private static Due due(int limit, DeadlineUnit unit, DeadlineStart from) {
        return new Settling(FACTS)
                .say(Basis.SHOP, _ -> new Deadline("D", limit, unit, from))
                .outcome()
                .deadlines()
                .getFirst();
    }

    @Test
    void countsMinutesAndHoursFromTheInstant() {
        assertThat(due(5, DeadlineUnit.MINUTES, DeadlineStart.AS_OF).at())
                .isEqualTo(Instant.parse("2026-11-20T04:05:00Z"));
        assertThat(due(48, DeadlineUnit.HOURS, DeadlineStart.AS_OF).at())
                .isEqualTo(Instant.parse("2026-11-22T04:00:00Z"));
    }

    @Test
    void endsDaysWithTheLastDayInTheShopsZone() {
        assertThat(due(7, DeadlineUnit.DAYS, DeadlineStart.AS_OF).at())
                .as("the end of the 27th in Shanghai")
                .isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
    }

    @Test
    void countsFromTheClaimWhichIsTheDecisionWhereNobodySaysWhen() {
        assertThat(due(1, DeadlineUnit.HOURS, DeadlineStart.RAISED).at())
                .isEqualTo(Objects.requireNonNull(
                        due(1, DeadlineUnit.HOURS, DeadlineStart.AS_OF).at()));
    }

    @Test
    void leavesOpenWhatTheFactsDoNotTell() {
        assertThat(due(1, DeadlineUnit.DAYS, DeadlineStart.SIGNED).at()).isNull();
        assertThat(due(1, DeadlineUnit.DAYS, DeadlineStart.GOODS_BACK).at()).isNull();
        assertThat(due(1, DeadlineUnit.WORKING_DAYS, DeadlineStart.AS_OF).at()).isNull();
        assertThat(due(100_000, DeadlineUnit.DAYS, DeadlineStart.AS_OF).at())
                .as("beyond the year 2199")
                .isNull();
    }
}
