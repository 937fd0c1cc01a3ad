package dev.redress.policy.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.jdbc.H2File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class H2PackStoreTest extends PackStoreContract {

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

    @Override
    byte[] bytesAfterTampering() {
        return "\\x00".getBytes(StandardCharsets.UTF_8);
    }
}
