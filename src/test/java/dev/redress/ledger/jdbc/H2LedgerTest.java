package dev.redress.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import dev.redress.ledger.LedgerUnavailable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2LedgerTest extends LedgerContract {

    @TempDir
    Path folder = Path.of("");

    private HikariDataSource database = new HikariDataSource();

    @BeforeEach
    void open() {
        database = H2File.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    DataSource database() {
        return database;
    }

    @Override
    void lose() {
        database.close();
    }

    /** An interrupt closes the file under H2. Each connection that the pool still holds may then fail once. */
    @Test
    void comesBackByItselfAfterAnInterruptedAppend() {
        Ledger ledger = ledger("main");
        ledger.append(Entries.entry(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ledger.append(Entries.entry(2))).isInstanceOf(LedgerUnavailable.class);
        assertThat(Thread.interrupted()).isTrue();

        int refused = 0;
        while (!appends(ledger, Entries.entry(3))) {
            refused++;
            assertThat(refused).isLessThanOrEqualTo(database.getMaximumPoolSize());
        }
        assertThat(ledger.find(Entries.id(1))).contains(Entries.entry(1));
        assertThat(ledger.find(Entries.id(3))).contains(Entries.entry(3));
    }

    @Test
    void keepsWhatWasRecordedBeforeLanguagesCouldBeChosenAsEnglish() throws SQLException {
        database.close();
        Path older = folder.resolve("older");
        try (HikariDataSource first = H2File.openAsOf("1", older);
                Connection connection = first.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO entry VALUES ('main', 1, '" + Entries.id(1) + "', 'case', 'jd-apparel', 'v', 'e',"
                            + " TIMESTAMP WITH TIME ZONE '2026-11-20 04:00:00Z', X'00', X'01', X'02', ARRAY['a rule'])");
        }
        database = H2File.open(older);

        Entry entry = ledger("main").find(Entries.id(1)).orElseThrow();
        assertThat(entry.language()).isEqualTo("en");
        assertThat(entry.translated()).isFalse();
        ledger("main").append(Entries.entry(2));
        assertThat(ledger("main").find(Entries.id(2))).contains(Entries.entry(2));
    }

    private static boolean appends(Ledger ledger, Entry entry) {
        try {
            ledger.append(entry);
            return true;
        } catch (LedgerUnavailable e) {
            return false;
        }
    }
}
