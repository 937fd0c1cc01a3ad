package dev.redress.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.jdbc.H2File;
import dev.redress.policy.Pack;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2PackStoreFaultsTest extends PackStoreFaults {

    @TempDir
    Path folder = Path.of("");

    private HikariDataSource database = new HikariDataSource();

    /** On a busy machine a test may let others wait for longer than H2 would. */
    @BeforeEach
    void open() {
        database = H2File.open(H2File.url(folder) + ";LOCK_TIMEOUT=30000");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    HikariDataSource database() {
        return database;
    }

    @Override
    String countWaiting() {
        return "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL";
    }

    @Override
    String cut() {
        return "SHUTDOWN IMMEDIATELY";
    }

    @Test
    void keepsPacksInADatabaseOfAServiceThatHadNone() throws SQLException {
        database.close();
        Path older = folder.resolve("older");
        try (HikariDataSource before = H2File.openAsOf("2", older);
                Connection connection = before.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO entry (writer, sequence, decision_id, case_id, policy_id, policy_version,"
                    + " engine_version, language, translated, decided_at, facts, decision, trace, rules_fired)"
                    + " VALUES ('main', 1, 'id', 'case', 'jd-apparel', 'v', 'e', 'en', FALSE,"
                    + " TIMESTAMP WITH TIME ZONE '2026-11-20 04:00:00Z', X'00', X'01', X'02', ARRAY['a rule'])");
        }
        database = H2File.open(older);
        Pack pack = new Pack(Map.of("policies/shop.yaml", new byte[] {1}));
        store().keep(pack);

        assertThat(store().find(pack.id())).contains(pack);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM entry")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(1);
        }
    }
}
