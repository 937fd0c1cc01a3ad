package dev.redress.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ChildJvm;
import dev.redress.ledger.Ledger;
import dev.redress.ledger.LedgerUnavailable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Real processes that write the ledger and are killed. */
final class KilledWriterTest {

    private static final int ROUNDS = 5;
    private static final Pattern RECORDED = Pattern.compile("recorded (\\d+)\\.");

    @TempDir
    Path folder = Path.of("");

    /** The seed is printed; {@code -Dredress.seed=…} sets it. */
    @Test
    void keepsEveryAcknowledgedEntryWhenTheProcessIsKilled() {
        long seed = Long.getLong("redress.seed", System.nanoTime());
        System.out.println("redress.seed=" + seed);
        Random random = new Random(seed);
        SortedSet<Long> acknowledged = new TreeSet<>();

        for (int round = 1; round <= ROUNDS; round++) {
            int enough = acknowledged.size() + 1 + random.nextInt(80);
            try (ChildJvm child = appending(round * 1_000_000L)) {
                while (acknowledged.size() < enough) {
                    acknowledged.add(number(child).orElseThrow());
                }
                child.kill();
                for (Optional<Long> late = number(child); late.isPresent(); late = number(child)) {
                    acknowledged.add(late.get());
                }
            }
            verify(acknowledged);
        }
    }

    @Test
    void isUnavailableWhileAnotherProcessHoldsTheFile() {
        Ledger ledger = new JdbcLedger(new DriverManagerDataSource(H2File.url(folder), "sa", ""), "main");
        try (ChildJvm child = appending(1)) {
            assertThat(number(child)).isPresent();

            assertThatThrownBy(() -> ledger.append(Entries.entry(0))).isInstanceOf(LedgerUnavailable.class);
            assertThatThrownBy(() -> ledger.find(Entries.id(1))).isInstanceOf(LedgerUnavailable.class);
        }
        ledger.append(Entries.entry(0));
        assertThat(ledger.find(Entries.id(0))).contains(Entries.entry(0));
    }

    private ChildJvm appending(long firstNumber) {
        return ChildJvm.start(AppendUntilKilled.class.getName(), folder.toString(), Long.toString(firstNumber));
    }

    /** {@return the number of the next entry that the child had acknowledged; empty once it has ended} */
    private static Optional<Long> number(ChildJvm child) {
        for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
            Matcher recorded = RECORDED.matcher(line.get());
            if (recorded.matches()) {
                return Optional.of(Long.valueOf(recorded.group(1)));
            }
        }
        return Optional.empty();
    }

    private void verify(SortedSet<Long> acknowledged) {
        try (HikariDataSource database = H2File.open(folder)) {
            Ledger ledger = new JdbcLedger(database, "main");
            for (long number : acknowledged) {
                assertThat(ledger.find(Entries.id(number)))
                        .as("entry %d", number)
                        .contains(Entries.entry(number));
            }
        }
    }
}
