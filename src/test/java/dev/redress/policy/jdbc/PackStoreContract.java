package dev.redress.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.facts.Seed;
import dev.redress.policy.Pack;
import dev.redress.policy.PackDamaged;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStep.PackedPolicy;
import dev.redress.policy.PackStore;
import dev.redress.policy.PackStore.Replica;
import dev.redress.policy.PacksUnavailable;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What every store of packs keeps to, whatever the database. */
abstract class PackStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00.123Z");

    /** {@return the migrated database of the running test, empty at first} */
    abstract DataSource database();

    /** Breaks the connection to the database for good, in the way that is natural to it. */
    abstract void lose();

    @Test
    void givesBackEveryByteOfEveryFile() {
        RandomGenerator random = Seed.generator("packs");
        byte[] large = new byte[2 * 1024 * 1024];
        random.nextBytes(large);
        Pack pack = new Pack(Map.of(
                "empty", new byte[0], "large/one.drl", large, "a b/订单 ' \" %.yaml", new byte[] {0, 1, -1, 13, 10}));
        store().keep(pack);

        Pack found = store().find(pack.id()).orElseThrow();

        assertThat(found.paths()).isEqualTo(pack.paths());
        for (String path : pack.paths()) {
            assertThat(found.content(path)).as(path).isEqualTo(pack.content(path));
        }
        assertThat(store().find("0".repeat(64))).isEmpty();
    }

    @Test
    void keepsWhatManyPacksShareOnce() throws SQLException {
        store().keep(pack("shared", "one"));
        store().keep(pack("shared", "two"));
        store().keep(pack("shared", "two"));

        assertThat(count("pack_content")).isEqualTo(3);
        assertThat(count("pack_file")).isEqualTo(4);
    }

    @Test
    void refusesToGiveAPackThatWasTamperedWith() throws SQLException {
        Pack pack = pack("shared", "one");
        store().keep(pack);
        execute("UPDATE pack_content SET content = CAST('\\x00' AS BYTEA) WHERE hash IN"
                + " (SELECT hash FROM pack_file WHERE path = 'own')");

        assertThatThrownBy(() -> store().find(pack.id()))
                .isInstanceOfSatisfying(
                        PackDamaged.class, damaged -> assertThat(damaged.pack()).isEqualTo(pack.id()))
                .hasMessage("the pack " + pack.id() + " is damaged: what is kept under its name is the pack "
                        + new Pack(Map.of("all", pack.content("all"), "own", bytesAfterTampering())).id()
                        + "; restore its files from a backup of the database");
    }

    @Test
    void refusesToGiveAPackOfWhichFilesAreGone() throws SQLException {
        Pack pack = pack("shared", "one");
        Pack whole = pack("shared", "two");
        store().keep(pack);
        store().keep(whole);
        store().append(List.of(
                new PackStep(1, pack.id(), Kind.DRAFTED, "Ann", "the winter sale", NOW, true, List.of())));

        execute("DELETE FROM pack_file WHERE path = 'own' AND pack = '" + pack.id() + "'");
        assertThatThrownBy(() -> store().find(pack.id())).isInstanceOf(PackDamaged.class);
        execute("DELETE FROM pack_file WHERE pack = '" + pack.id() + "'");
        assertThatThrownBy(() -> store().find(pack.id()))
                .isInstanceOf(PackDamaged.class)
                .hasMessageContaining("something was done with it, and it has no file");
        assertThat(store().find(whole.id())).contains(whole);
    }

    /** {@return what the statement above makes of a file on this database} */
    abstract byte[] bytesAfterTampering();

    @Test
    void keepsStepsInOrderWithAllThatTheySay() {
        PackStep draft = step(1, Kind.DRAFTED, List.of());
        PackStep checked = step(
                2,
                Kind.CHECKED,
                List.of(
                        new PackedPolicy("a-shop", "a".repeat(64), NOW),
                        new PackedPolicy("b-shop", "b".repeat(64), Instant.parse("2025-12-31T16:00:00Z"))));
        PackStep published = step(3, Kind.PUBLISHED, checked.policies());

        assertThat(store().append(List.of(draft))).isTrue();
        assertThat(store().append(List.of(checked, published))).isTrue();

        assertThat(store().stepsAfter(0)).containsExactly(draft, checked, published);
        assertThat(store().stepsAfter(2)).containsExactly(published);
        assertThat(store().stepsAfter(3)).isEmpty();
        assertThat(store().packOf("b".repeat(64))).contains(draft.pack());
        assertThat(store().packOf("c".repeat(64))).isEmpty();
    }

    @Test
    void takesAllStepsOrNone() {
        store().append(List.of(step(1, Kind.DRAFTED, List.of())));

        PackStep taken = step(1, Kind.PUBLISHED, List.of(new PackedPolicy("shop", "d".repeat(64), NOW)));
        assertThat(store().append(List.of(taken, step(2, Kind.PUBLISHED, List.of()))))
                .isFalse();
        assertThatThrownBy(() -> store().append(List.of(step(3, Kind.PUBLISHED, List.of()))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store().stepsAfter(0)).containsExactly(step(1, Kind.DRAFTED, List.of()));
        assertThat(store().packOf("d".repeat(64))).isEmpty();
    }

    @Test
    void letsOneOfManyTakeAStep() throws Exception {
        int writers = 4;
        CyclicBarrier together = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int number = 1; number <= 25; number++) {
                PackStep next = step(number, Kind.DRAFTED, List.of());
                Callable<Boolean> append = () -> {
                    together.await();
                    return store().append(List.of(next));
                };
                List<Boolean> came = new ArrayList<>();
                for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(writers, append))) {
                    came.add(one.get());
                }
                assertThat(Collections.frequency(came, true))
                        .as("step " + number)
                        .isEqualTo(1);
            }
        }
        assertThat(store().stepsAfter(0)).hasSize(25);
    }

    @Test
    void letsManyKeepOnePackAtOnce() throws Exception {
        int writers = 4;
        CyclicBarrier together = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int number = 0; number < 10; number++) {
                Pack pack = pack("shared", "own " + number);
                Callable<Boolean> keep = () -> {
                    together.await();
                    store().keep(pack);
                    return true;
                };
                for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(writers, keep))) {
                    assertThat(one.get()).isTrue();
                }
                assertThat(store().find(pack.id())).contains(pack);
            }
        }
    }

    @Test
    void forgetsReplicasThatAreSilent() throws SQLException {
        Replica first = new Replica("first", 3, Set.of("a", "b"), Set.of());
        Replica second = new Replica("second", 0, Set.of(), Set.of("c"));
        store().report(second);
        store().report(new Replica("first", 1, Set.of(), Set.of()));
        store().report(first);
        assertThat(store().replicas(Duration.ofSeconds(60))).containsExactly(first, second);

        execute("UPDATE replica SET seen_at = CURRENT_TIMESTAMP - CAST('61' AS INTERVAL SECOND) WHERE name = 'second'");

        assertThat(store().replicas(Duration.ofSeconds(60))).containsExactly(first);
    }

    @Test
    void saysThatItIsUnavailableWhenTheDatabaseIsLost() {
        PackStore store = store();
        store.append(List.of(step(1, Kind.DRAFTED, List.of())));
        lose();

        assertThatThrownBy(() -> store.keep(pack("a", "b"))).isInstanceOf(PacksUnavailable.class);
        assertThatThrownBy(() -> store.find("a")).isInstanceOf(PacksUnavailable.class);
        assertThatThrownBy(() -> store.packOf("a")).isInstanceOf(PacksUnavailable.class);
        assertThatThrownBy(() -> store.stepsAfter(0)).isInstanceOf(PacksUnavailable.class);
        assertThatThrownBy(() -> store.append(List.of(step(2, Kind.DRAFTED, List.of()))))
                .isInstanceOf(PacksUnavailable.class);
        assertThatThrownBy(() -> store.report(new Replica("a", 0, Set.of(), Set.of())))
                .isInstanceOf(PacksUnavailable.class);
        assertThatThrownBy(() -> store.replicas(Duration.ofSeconds(1))).isInstanceOf(PacksUnavailable.class);
    }

    private PackStore store() {
        return new JdbcPackStore(database());
    }

    private static Pack pack(String all, String own) {
        return new Pack(
                Map.of("all", all.getBytes(StandardCharsets.UTF_8), "own", own.getBytes(StandardCharsets.UTF_8)));
    }

    private static PackStep step(long number, Kind kind, List<PackedPolicy> policies) {
        return new PackStep(number, "e".repeat(64), kind, "Ann 安", "the winter sale", NOW, true, policies);
    }

    private long count(String table) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
