package dev.redress.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void countsCalendarDaysInTheShopsZone() {
        CaseFacts facts = new CaseBuilder()
                .item("1", "10.00")
                .raisedAt("2026-11-05T15:59:59Z")
                .goodsBackAt("2026-11-05T16:00:00Z")
                .reviewedAt("2026-11-19T15:59:59Z")
                .build();
        assertThat(Moment.of(facts, TAIPEI)).isEqualTo(new Moment(Instant.parse("2026-11-20T04:00:00Z"), 15, 14, 1));
        assertThat(Moment.of(facts, LONDON)).isEqualTo(new Moment(Instant.parse("2026-11-20T04:00:00Z"), 15, 15, 1));
    }

    @Test
    void leavesUnknownWhatNobodyHasSaid() {
        Moment moment = Moment.of(new CaseBuilder().item("1", "10.00").build(), TAIPEI);
        assertThat(moment.daysSinceRaised()).isNull();
        assertThat(moment.daysSinceGoodsBack()).isNull();
        assertThat(moment.daysSinceReview()).isNull();
    }
}
