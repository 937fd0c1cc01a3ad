package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseTimes;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which date of a case chooses the version that decides it. */
class BusinessDateTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant AS_OF = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant RAISED = Instant.parse("2026-11-19T04:00:00Z");
    private static final Instant ORDERED = Instant.parse("2026-11-01T04:00:00Z");
    private static final Instant SIGNED = Instant.parse("2026-11-05T04:00:00Z");

    @Test
    void takesTheTimeThatThePolicyNames() {
        CaseTimes all = new CaseTimes(AS_OF, RAISED, ORDERED, SIGNED, 14);

        assertThat(BusinessDate.REQUEST.of(all, SHANGHAI)).contains(RAISED);
        assertThat(BusinessDate.ORDER.of(all, SHANGHAI)).contains(ORDERED);
        assertThat(BusinessDate.SIGNING.of(all, SHANGHAI)).contains(SIGNED);
    }

    @Test
    void takesTheRequestWhereTheTimeIsUnknown() {
        for (BusinessDate date : BusinessDate.values()) {
            assertThat(date.of(times(RAISED, null), SHANGHAI)).as(date.name()).contains(RAISED);
            assertThat(date.of(times(null, null), SHANGHAI)).as(date.name()).contains(AS_OF);
        }
    }

    @Test
    void countsTheDaysSinceSigningBackToTheBeginningOfThatDayInTheShopsZone() {
        assertThat(BusinessDate.SIGNING.of(times(null, 0), SHANGHAI)).contains(Instant.parse("2026-11-19T16:00:00Z"));
        assertThat(BusinessDate.SIGNING.of(times(RAISED, 3), SHANGHAI)).contains(Instant.parse("2026-11-15T16:00:00Z"));
    }

    @Test
    void hasNoDateForACaseThatDoesNotSayWhenItIsJudged() {
        assertThat(BusinessDate.REQUEST.of(new CaseTimes(null, null, ORDERED, SIGNED, null), SHANGHAI))
                .isEmpty();
    }

    private static CaseTimes times(@Nullable Instant raisedAt, @Nullable Integer daysSinceSigning) {
        return new CaseTimes(AS_OF, raisedAt, null, null, daysSinceSigning);
    }
}
