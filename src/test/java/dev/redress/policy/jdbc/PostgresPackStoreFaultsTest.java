package dev.redress.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.PostgresServer;
import dev.redress.policy.Pack;
import dev.redress.policy.PacksUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PostgresPackStoreFaultsTest extends PackStoreFaults {

    private HikariDataSource database = new HikariDataSource();

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.open(PostgresServer.url());
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
        return "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    }

    @Override
    String cut() {
        return "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()";
    }

    @Test
    void keepsAPackWhoseContentsOthersAreKeepingJustNow() throws Exception {
        Pack pack = shared(1, false);
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection other = database().getConnection()) {
            other.setAutoCommit(false);
            new PackTable(shared(1, true)).keep(other);
            Future<?> keep = thread.submit(() -> store().keep(pack));
            awaitWaiting(keep);
            other.commit();
            keep.get();
        }
        assertThat(store().find(pack.id())).contains(pack);
    }

    @Test
    void isUnavailableWhileNobodyCanConnectAndWellAfterwards() throws SQLException {
        Pack pack = new Pack(Map.of("policies/shop.yaml", new byte[] {1}));
        store().keep(pack);
        String name = database.getJdbcUrl().replaceAll(".*/([a-z0-9]+).*", "$1");
        PostgresServer.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS FALSE");
        PostgresServer.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> store().find(pack.id())).isInstanceOf(PacksUnavailable.class);
            assertThatThrownBy(() -> store().keep(pack)).isInstanceOf(PacksUnavailable.class);
            assertThatThrownBy(() -> store().packOf("a")).isInstanceOf(PacksUnavailable.class);
        }
        PostgresServer.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS TRUE");

        awaitReadable();
        assertThat(store().find(pack.id())).contains(pack);
    }
}
