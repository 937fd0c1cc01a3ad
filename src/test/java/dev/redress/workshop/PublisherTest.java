package dev.redress.workshop;

import static dev.redress.workshop.Workbench.ANN;
import static dev.redress.workshop.Workbench.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.SmallShop;
import dev.redress.policy.Pack;
import dev.redress.policy.PackState;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStore;
import dev.redress.workshop.Publishing.Done;
import dev.redress.workshop.Publishing.Faulty;
import dev.redress.workshop.Publishing.Refusal;
import dev.redress.workshop.Publishing.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a pack gets from draft to live, and who may take which step. */
class PublisherTest {

    @TempDir
    Path scratch = Path.of("");

    private TestStore database;
    private PackStore store;
    private Workbench bench;

    @BeforeEach
    void open() {
        database = TestStore.in(scratch.resolve("data"));
        store = database.packs();
        bench = Workbench.alone(store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void leadsAPackFromDraftToLiveAndKeepsWhoDidWhatAndWhy() throws IOException {
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");

        assertThat(bench.publisher.draft(pack, ANN)).isEqualTo(new Done(pack.id(), PackState.DRAFT));
        assertThat(bench.publisher.check(pack.id(), ANN)).isEqualTo(new Done(pack.id(), PackState.CHECKED));
        assertThat(bench.publisher.approve(pack.id(), BEN)).isEqualTo(new Done(pack.id(), PackState.APPROVED));
        assertThat(bench.publisher.publish(pack.id(), 0L, ANN)).isEqualTo(new Done(pack.id(), PackState.LIVE));

        assertThat(store.stepsAfter(0))
                .extracting(PackStep::number, PackStep::kind, PackStep::by, PackStep::why, PackStep::fourEyes)
                .containsExactly(
                        tuple(1L, Kind.DRAFTED, "Ann", "the winter sale", true),
                        tuple(2L, Kind.CHECKED, "Ann", "the winter sale", true),
                        tuple(3L, Kind.APPROVED, "Ben", "read it, and agrees", true),
                        tuple(4L, Kind.PUBLISHED, "Ann", "the winter sale", true));
        assertThat(bench.live.now().find("shop")).isPresent();
        assertThat(bench.live.step()).isEqualTo(4);
    }

    @Test
    void takesNoStepTwice() throws IOException {
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        bench.publish(pack);
        bench.publish(pack);

        assertThat(store.stepsAfter(0)).hasSize(4);
    }

    @Test
    void refusesToSkipAStep() throws IOException {
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");

        assertThat(refusal(bench.publisher.approve(pack.id(), BEN))).isEqualTo(Refusal.UNKNOWN_PACK);
        assertThat(refusal(bench.publisher.publish(pack.id(), null, BEN))).isEqualTo(Refusal.UNKNOWN_PACK);
        assertThat(refusal(bench.publisher.check(pack.id(), BEN))).isEqualTo(Refusal.UNKNOWN_PACK);
        bench.publisher.draft(pack, ANN);
        assertThat(refusal(bench.publisher.approve(pack.id(), BEN))).isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(bench.publisher.publish(pack.id(), null, BEN))).isEqualTo(Refusal.NOT_YET);
        bench.publisher.check(pack.id(), ANN);
        assertThat(refusal(bench.publisher.publish(pack.id(), null, BEN))).isEqualTo(Refusal.NOT_YET);
        assertThat(bench.live.step()).isZero();
    }

    @Test
    void letsNobodyApproveWhatTheyDrafted() throws IOException {
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        bench.publisher.draft(pack, ANN);
        bench.publisher.check(pack.id(), BEN);

        assertThat(refusal(bench.publisher.approve(pack.id(), ANN))).isEqualTo(Refusal.FOUR_EYES);
        bench.publisher.draft(pack, BEN);
        assertThat(refusal(bench.publisher.approve(pack.id(), BEN))).isEqualTo(Refusal.FOUR_EYES);
    }

    @Test
    void letsAShopOfOnePersonApproveAndShowsIt() throws IOException {
        Workbench small = Workbench.withoutFourEyes(store);
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        small.publisher.draft(pack, ANN);
        small.publisher.check(pack.id(), ANN);

        assertThat(small.publisher.approve(pack.id(), ANN)).isEqualTo(new Done(pack.id(), PackState.APPROVED));
        assertThat(store.stepsAfter(2)).extracting(PackStep::fourEyes).containsExactly(false);
    }

    @Test
    void tellsEverythingThatTheCheckFoundAndChangesNothing() throws IOException {
        Path folder = scratch.resolve("broken");
        SmallShop.in(folder).with(3, 2).change("policies/shop.yaml", "currency: CNY", "currency: XYZ");
        Pack broken = Workbench.pack(folder);
        bench.publisher.draft(broken, ANN);

        assertThat(bench.publisher.check(broken.id(), ANN))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.report().problems())
                                .anyMatch(problem -> problem.file().equals("policies/shop.yaml")));
        assertThat(bench.live.log().state(broken.id())).contains(PackState.DRAFT);
    }

    @Test
    void goesBackInOneStep() throws IOException {
        Pack first = Workbench.shop(scratch, 3, "2026-01-01");
        Pack second = Workbench.shop(scratch, 4, "2026-01-01");
        assertThat(refusal(bench.publisher.rollBack(BEN))).isEqualTo(Refusal.NOTHING_BEFORE);
        bench.publish(first);
        assertThat(refusal(bench.publisher.rollBack(BEN))).isEqualTo(Refusal.NOTHING_BEFORE);
        String before = bench.live.now().find("shop").orElseThrow().version();
        bench.publish(second);
        assertThat(bench.live.now().find("shop").orElseThrow().version()).isNotEqualTo(before);

        assertThat(bench.publisher.rollBack(BEN)).isEqualTo(new Done(first.id(), PackState.LIVE));

        assertThat(bench.live.now().find("shop").orElseThrow().version()).isEqualTo(before);
        assertThat(bench.live.log().state(second.id())).contains(PackState.RETIRED);
    }

    @Test
    void publishesOneOfTwoThatArePublishedAtOnceAndTellsTheOther() throws Exception {
        bench.publish(Workbench.shop(scratch, 3, "2026-01-01"));
        long seen = bench.live.step();
        List<Pack> packs = List.of(Workbench.shop(scratch, 4, "2026-01-01"), Workbench.shop(scratch, 5, "2026-01-01"));
        List<Workbench> people = List.of(Workbench.alone(store), Workbench.alone(store));
        for (int i = 0; i < 2; i++) {
            bench.publisher.draft(packs.get(i), ANN);
            bench.publisher.check(packs.get(i).id(), ANN);
            bench.publisher.approve(packs.get(i).id(), BEN);
            people.get(i).live.refresh();
        }

        List<Publishing> came = atOnce(
                () -> people.get(0).publisher.publish(packs.get(0).id(), seen, ANN),
                () -> people.get(1).publisher.publish(packs.get(1).id(), seen, BEN));

        assertThat(came).hasAtLeastOneElementOfType(Done.class);
        assertThat(came.stream().flatMap(PublisherTest::refused)).containsExactly(Refusal.LIVE_CHANGED);
    }

    private static List<Publishing> atOnce(Callable<Publishing> one, Callable<Publishing> other)
            throws InterruptedException, ExecutionException {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Publishing> first = both.submit(one);
            Future<Publishing> second = both.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private static Refusal refusal(Publishing came) {
        return refused(came).findFirst().orElseThrow(() -> new AssertionError("was not refused: " + came));
    }

    private static Stream<Refusal> refused(Publishing came) {
        return came instanceof Refused refused ? Stream.of(refused.refusal()) : Stream.of();
    }
}
