package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStep.PackedPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from the steps that were taken. */
class PackLogTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

    private final List<PackStep> steps = new ArrayList<>();

    @Test
    void leadsAPackFromDraftToRetired() {
        assertThat(log().state("one")).isEmpty();
        assertThat(after(Kind.DRAFTED, "one").state("one")).contains(PackState.DRAFT);
        assertThat(after(Kind.CHECKED, "one").state("one")).contains(PackState.CHECKED);
        assertThat(after(Kind.DRAFTED, "one").state("one")).contains(PackState.CHECKED);
        assertThat(after(Kind.APPROVED, "one").state("one")).contains(PackState.APPROVED);
        assertThat(after(Kind.PUBLISHED, "one").state("one")).contains(PackState.LIVE);
        assertThat(after(Kind.PUBLISHED, "two").state("one")).contains(PackState.RETIRED);
        assertThat(log().state("two")).contains(PackState.LIVE);
        assertThat(after(Kind.PUBLISHED, "one").state("one")).contains(PackState.LIVE);
    }

    @Test
    void tellsWhichPacksMayFollow() {
        after(Kind.CHECKED, "checked");
        after(Kind.DRAFTED, "draft");
        after(Kind.PUBLISHED, "retired");
        after(Kind.PUBLISHED, "live");
        assertThat(after(Kind.APPROVED, "approved").ahead()).containsExactly("approved", "checked");
    }

    @Test
    void keepsAPackThatWasInForceEarlierUntilOneOfThatDateReplacesIt() {
        publish("january", JANUARY);
        publish("december", DECEMBER);
        assertThat(deciding()).containsExactly("december", "january");

        publish("july", JULY);
        assertThat(deciding()).containsExactly("july", "january");

        publish("from the beginning", JANUARY);
        assertThat(deciding()).containsExactly("from the beginning");
    }

    @Test
    void goesBackToAnEarlierPackWhole() {
        publish("january", JANUARY);
        publish("december", DECEMBER);
        publish("january", JANUARY);

        assertThat(deciding()).containsExactly("january");
    }

    @Test
    void forgetsWhatCameBeforeAPolicyWasTakenAway() {
        publish("january", JANUARY);
        after(Kind.PUBLISHED, "nothing");
        publish("december", DECEMBER);

        assertThat(deciding()).containsExactly("december");
    }

    @Test
    void isWholeOrNothing() {
        PackStep second = new PackStep(2, "one", Kind.DRAFTED, "Ann", "new", JANUARY, true, List.of());

        assertThatThrownBy(() -> new PackLog(List.of(second))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> deciding() {
        return log().deciding().getOrDefault("shop", List.of()).stream()
                .map(PackStep::pack)
                .toList();
    }

    private void publish(String pack, Instant effectiveFrom) {
        step(Kind.PUBLISHED, pack, List.of(new PackedPolicy("shop", "version of " + pack, effectiveFrom)));
    }

    private PackLog after(Kind kind, String pack) {
        step(kind, pack, List.of());
        return log();
    }

    private void step(Kind kind, String pack, List<PackedPolicy> policies) {
        steps.add(new PackStep(steps.size() + 1, pack, kind, "Ann", "because", JANUARY, true, policies));
    }

    private PackLog log() {
        return new PackLog(steps);
    }
}
