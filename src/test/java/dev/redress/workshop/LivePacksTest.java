package dev.redress.workshop;

import static dev.redress.workshop.Workbench.ANN;
import static dev.redress.workshop.Workbench.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.facts.CaseTimes;
import dev.redress.policy.InForce;
import dev.redress.policy.Pack;
import dev.redress.policy.PackStore;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.SourceProblem;
import dev.redress.workshop.Publishing.Refusal;
import dev.redress.workshop.Publishing.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each replica decides by, and when. */
class LivePacksTest {

    @TempDir
    Path scratch = Path.of("");

    private TestStore database;
    private PackStore store;
    private Workbench here;
    private Workbench there;

    @BeforeEach
    void open() {
        database = TestStore.in(scratch.resolve("data"));
        store = database.packs();
        here = Workbench.replica(store, "here");
        there = Workbench.replica(store, "there");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hasNothingInForceBeforeSomethingIsPublished() {
        here.live.refresh();

        assertThatThrownBy(here.live::now).isInstanceOf(IllegalStateException.class);
        assertThat(here.live.behind()).isEmpty();
    }

    @Test
    void servesWhatAnotherReplicaPublishedAtTheNextLook() throws IOException {
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        here.publish(pack);
        assertThat(there.live.step()).isZero();

        there.live.refresh();

        assertThat(version(there.live.now())).isEqualTo(version(here.live.now()));
        assertThat(there.warmed).containsExactly(version(here.live.now()));
    }

    @Test
    void buildsAheadWhatMayBePublishedNext() throws IOException {
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        here.publisher.draft(pack, ANN);
        here.publisher.check(pack.id(), ANN);

        there.live.refresh();
        there.live.buildAhead();

        assertThat(there.built.has(pack.id())).isTrue();
        assertThat(there.warmed).hasSize(1);
        assertThat(there.live.step()).isZero();
    }

    @Test
    void letsWhoeverHoldsTheOldPoliciesFinishWithThem() throws IOException {
        here.publish(Workbench.shop(scratch, 3, "2026-01-01"));
        InForce old = here.live.now();
        String version = version(old);
        here.publish(Workbench.shop(scratch, 4, "2026-01-01"));

        assertThat(version(old)).isEqualTo(version);
        assertThat(version(here.live.now())).isNotEqualTo(version);
    }

    @Test
    void decidesEachCaseByTheVersionInForceAtItsDate() throws IOException {
        here.publish(Workbench.shop(scratch, 3, "2026-01-01"));
        String old = version(here.live.now());
        here.publish(Workbench.shop(scratch, 4, "2026-12-01"));
        String now = version(here.live.now());

        assertThat(chosen("2026-11-30T15:59:59Z")).isEqualTo(old);
        assertThat(chosen("2026-11-30T16:00:00Z")).isEqualTo(now);
        assertThat(here.live.now().choose("shop", raised("2025-12-31T15:59:59Z")))
                .isInstanceOf(Policies.NotYet.class);
        assertThat(here.live.now().choose("shoe", raised("2026-12-31T15:59:59Z")))
                .isInstanceOf(Policies.Unknown.class);
        there.live.refresh();
        assertThat(there.live.now().versions("shop"))
                .extracting(PolicyVersion::version)
                .containsExactly(now, old);
    }

    @Test
    void findsEveryVersionThatWasEverPublished() throws IOException {
        here.publish(Workbench.shop(scratch, 3, "2026-01-01"));
        String old = version(here.live.now());
        for (int days = 4; days < 10; days++) {
            here.publish(Workbench.shop(scratch, days, "2026-01-01"));
        }

        assertThat(here.live.version(old)).map(PolicyVersion::version).contains(old);
        assertThat(here.live.version("0".repeat(64))).isEmpty();
    }

    @Test
    void publishesNothingThatAnotherReplicaCannotBuild() throws IOException {
        Workbench broken = Workbench.replica(store, "broken", refusing());
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        here.publisher.draft(pack, ANN);
        here.publisher.check(pack.id(), ANN);
        here.publisher.approve(pack.id(), BEN);
        broken.live.refresh();
        broken.live.buildAhead();

        assertThat(here.publisher.publish(pack.id(), null, ANN)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.REPLICA_NOT_READY);
            assertThat(refused.detail()).contains("`broken`");
        });
        assertThat(here.live.step()).isZero();
        assertThat(broken.live.refused(pack.id()))
                .extracting(SourceProblem::detail)
                .containsExactly("not here");
    }

    @Test
    void waitsForAReplicaThatIsStillBuilding() throws IOException {
        there.live.refresh();
        Pack pack = Workbench.shop(scratch, 3, "2026-01-01");
        here.publisher.draft(pack, ANN);
        here.publisher.check(pack.id(), ANN);
        here.publisher.approve(pack.id(), BEN);
        assertThat(here.publisher.publish(pack.id(), null, ANN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.detail()).contains("`there` has not built"));

        there.live.refresh();
        there.live.buildAhead();

        assertThat(here.publisher.publish(pack.id(), null, ANN)).isInstanceOf(Publishing.Done.class);
    }

    @Test
    void goesOnWithTheOldPoliciesWhereItCannotBuildTheNew() throws IOException {
        here.publish(Workbench.shop(scratch, 3, "2026-01-01"));
        Workbench later = Workbench.replica(store, "later", refusingAfter(1));
        later.live.refresh();
        String old = version(later.live.now());
        Pack next = Workbench.shop(scratch, 4, "2026-01-01");
        here.publisher.adopt(next, here.built.of(next).policies().orElseThrow().all(), false, ANN);

        later.live.refresh();

        assertThat(version(later.live.now())).isEqualTo(old);
        assertThat(later.live.behind()).extracting(SourceProblem::detail).containsExactly("not here");
    }

    private String chosen(String raisedAt) {
        return here.live.now().choose("shop", raised(raisedAt)) instanceof Policies.Chosen chosen
                ? chosen.version().version()
                : "none";
    }

    private static CaseTimes raised(String at) {
        return new CaseTimes(Instant.parse("2027-01-01T00:00:00Z"), Instant.parse(at), null, null, null);
    }

    private static String version(Policies policies) {
        return policies.find("shop").orElseThrow().version();
    }

    private static RuleCompiler refusing() {
        return refusingAfter(0);
    }

    /** {@return a compiler that builds so many rule bases and no more, as one of another release might} */
    private static RuleCompiler refusingAfter(int builds) {
        RuleCompiler compiler = Workbench.compiler();
        AtomicInteger done = new AtomicInteger();
        return (files, clauses, texts) -> done.getAndIncrement() < builds
                ? compiler.compile(files, clauses, texts)
                : new RuleCompiler.Refused(List.of(new SourceProblem("common/claims.drl", 1, 1, "not here")));
    }
}
