package dev.redress.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.policy.Pack;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of packs keeps to when others are faster, the database goes away, or a caller is wrong. */
abstract class PackStoreFaults {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00.123Z");
    private static final PackedPolicy SHOP = new PackedPolicy("shop", "a".repeat(64), NOW);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** {@return the migrated database of the running test, empty at first} */
    abstract HikariDataSource database();

    /** {@return a query that counts the statements which wait for a row that another transaction has locked} */
    abstract String countWaiting();

    /** {@return a statement that ends every other connection at once, in the middle of what it does} */
    abstract String cut();

    @Test
    void keepsNothingOfAnAppendWhoseConnectionIsCutInTheMiddle() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection other = database().getConnection()) {
            Future<Boolean> append = appendBehind(other, thread);
            execute(cut());

            assertThatThrownBy(append::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(PacksUnavailable.class);
            database().evictConnection(other);
        }
        awaitReadable();
        assertThat(store().stepsAfter(0)).isEmpty();
        assertThat(store().packOf(SHOP.version())).isEmpty();
        assertThat(store().append(List.of(step(1, SHOP), step(2)))).isTrue();
        assertThat(store().stepsAfter(0)).containsExactly(step(1, SHOP), step(2));
    }

    @Test
    void keepsNothingOfAnAppendOfWhichAnotherReplicaTookALaterNumber() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection other = database().getConnection()) {
            Future<Boolean> append = appendBehind(other, thread);
            other.commit();

            assertThat(append.get()).isFalse();
        }
        assertThat(store().stepsAfter(0)).extracting(PackStep::number).containsExactly(2L);
        assertThat(store().packOf(SHOP.version())).isEmpty();
    }

    @Test
    void takesTheNumberThatAnotherReplicaGaveBack() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection other = database().getConnection()) {
            Future<Boolean> append = appendBehind(other, thread);
            other.rollback();

            assertThat(append.get()).isTrue();
        }
        assertThat(store().stepsAfter(0)).containsExactly(step(1, SHOP), step(2));
    }

    @Test
    void undoesWhatADefectInterrupts() throws SQLException {
        try (Connection connection = database().getConnection()) {
            assertThatThrownBy(() -> {
                        try (Transaction _ = new Transaction(connection)) {
                            assertThat(StepTable.append(connection, List.of(step(1, SHOP))))
                                    .isTrue();
                            throw new IllegalStateException("a defect");
                        }
                    })
                    .isInstanceOf(IllegalStateException.class);
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(store().stepsAfter(0)).isEmpty();
    }

    /** Otherwise a publisher would try again for ever. */
    @Test
    void saysThatNobodyWasFasterWhereAStepCantBeKeptAtAll() {
        PackStep twice = step(1, SHOP, new PackedPolicy(SHOP.policyId(), "b".repeat(64), NOW));

        assertThatThrownBy(() -> store().append(List.of(twice))).isInstanceOf(PacksUnavailable.class);

        assertThat(store().stepsAfter(0)).isEmpty();
        assertThat(store().append(List.of(step(1, SHOP)))).isTrue();
    }

    @Test
    void leavesNoGapAndNothingHalfDoneWhereStepsAreNotNumberedOn() {
        store().append(List.of(step(1)));

        for (List<PackStep> wrong : List.of(
                List.of(step(3)), List.of(step(2), step(4)), List.of(step(2), step(2)), List.of(step(3), step(2)))) {
            assertThatThrownBy(() -> store().append(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not follow step");
        }
        assertThat(store().append(List.of())).isTrue();
        assertThat(store().stepsAfter(0)).containsExactly(step(1));
    }

    @Test
    void keepsPacksThatShareTheirContentsInOppositeOrders() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 15; round++) {
                Pack up = shared(round, false);
                Pack down = shared(round, true);
                List<Callable<Void>> both = List.of(keeping(up, together), keeping(down, together));
                for (Future<Void> one : threads.invokeAll(both)) {
                    one.get();
                }
                assertThat(store().find(up.id())).contains(up);
                assertThat(store().find(down.id())).contains(down);
            }
        }
    }

    @Test
    void comesBackByItselfOnceTheDatabaseIsBack() throws SQLException {
        PackStore store = store();
        Pack pack = shared(1, false);
        store.keep(pack);
        store.append(List.of(step(1, SHOP)));
        execute(cut());

        awaitReadable();
        assertThat(store.find(pack.id())).contains(pack);
        assertThat(store.stepsAfter(0)).containsExactly(step(1, SHOP));
        assertThat(store.append(List.of(step(2)))).isTrue();
    }

    @Test
    void tellsReplicasOfAnyTime() throws SQLException {
        store().report(new Replica("Second", 0, Set.of(), Set.of()));
        store().report(new Replica("first", 0, Set.of(), Set.of()));
        store().report(new Replica("a-1", 0, Set.of(), Set.of()));
        store().report(new Replica("a0", 0, Set.of(), Set.of()));
        execute("UPDATE replica SET seen_at = CURRENT_TIMESTAMP - CAST('90' AS INTERVAL SECOND) WHERE name = 'Second'");

        assertThat(names(Duration.ofDays(40))).containsExactly("Second", "a-1", "a0", "first");
        assertThat(names(Duration.ofMinutes(2))).containsExactly("Second", "a-1", "a0", "first");
        assertThat(names(Duration.ofSeconds(60))).containsExactly("a-1", "a0", "first");
        execute("UPDATE replica SET seen_at = CURRENT_TIMESTAMP - CAST('0.4' AS INTERVAL SECOND) WHERE name = 'first'");
        assertThat(names(Duration.ofMillis(300))).doesNotContain("first");
    }

    /** However the database sorts text: PostgreSQL's order is another one for capitals. */
    @Test
    void givesBackPoliciesInTheOrderOfTheirIds() {
        List<PackedPolicy> byId = Stream.of("Zoo", "shop-b", "shop1", "shopa")
                .map(id -> new PackedPolicy(id, "c".repeat(64), NOW))
                .toList();
        store().append(List.of(step(1, byId.reversed().toArray(PackedPolicy[]::new))));

        assertThat(store().stepsAfter(0)).containsExactly(step(1, byId.toArray(PackedPolicy[]::new)));
    }

    final PackStore store() {
        return new JdbcPackStore(database());
    }

    final void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            // The database may go away while it executes its own end.
            if (!sql.equals(cut())) {
                throw e;
            }
        }
    }

    /** Each connection that the pool still holds may fail once. */
    final void awaitReadable() {
        int refused = 0;
        while (!isReadable()) {
            refused++;
            assertThat(refused).isLessThanOrEqualTo(database().getMaximumPoolSize());
        }
    }

    private boolean isReadable() {
        try {
            store().stepsAfter(0);
            return true;
        } catch (PacksUnavailable e) {
            return false;
        }
    }

    /** Begins to append steps 1 and 2 while another transaction has taken 2 and not said yet whether it keeps it. */
    private Future<Boolean> appendBehind(Connection other, ExecutorService thread) throws Exception {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("INSERT INTO pack_step VALUES (2, 'other', 'DRAFTED', 'Bob', 'faster',"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-20 04:00:00Z', FALSE)");
        }
        Future<Boolean> append = thread.submit(() -> store().append(List.of(step(1, SHOP), step(2))));
        awaitWaiting(append);
        return append;
    }

    final void awaitWaiting(Future<?> work) throws SQLException {
        long start = System.nanoTime();
        while (waiting() == 0) {
            assertThat(work.isDone()).as("it did not wait").isFalse();
            assertThat(System.nanoTime() - start).isLessThan(LONGEST.toNanos());
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private long waiting() throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(countWaiting())) {
            row.next();
            return row.getLong(1);
        }
    }

    private Callable<Void> keeping(Pack pack, CyclicBarrier together) {
        return () -> {
            together.await();
            store().keep(pack);
            return null;
        };
    }

    private List<String> names(Duration last) {
        return store().replicas(last).stream().map(Replica::name).toList();
    }

    /** {@return a pack of twenty contents that all packs of the round have, in one order of paths or in the other} */
    static Pack shared(int round, boolean down) {
        Map<String, byte[]> files = new HashMap<>();
        for (int number = 10; number < 30; number++) {
            files.put(
                    "file" + (down ? 39 - number : number),
                    ("content " + number + " of round " + round).getBytes(StandardCharsets.UTF_8));
        }
        return new Pack(files);
    }

    private static PackStep step(long number, PackedPolicy... policies) {
        return new PackStep(number, "e".repeat(64), Kind.PUBLISHED, "Ann", "the sale", NOW, true, List.of(policies));
    }
}
