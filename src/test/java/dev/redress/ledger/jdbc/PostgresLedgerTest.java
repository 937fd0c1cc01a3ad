package dev.redress.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.PostgresServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class PostgresLedgerTest extends LedgerContract {

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
    DataSource database() {
        return database;
    }

    @Override
    void lose() {
        database.close();
    }
}
