package dev.redress;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.jdbc.BrokenConnections;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for the tests of this JVM, started by the first that wants one. */
public final class PostgresServer {

    private static final String USER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final EmbeddedPostgres SERVER = start();

    private PostgresServer() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the address of a new and empty database, which orders text as English does and not by its bytes} */
    public static String url() throws SQLException {
        String name = "redress" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'");
        return SERVER.getJdbcUrl(USER, name);
    }

    /** {@return the user of those databases, who needs no password} */
    public static String user() {
        return USER;
    }

    /** {@return a database with the schema of the service} */
    public static HikariDataSource open(String url) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername(USER);
        database.setConnectionTimeout(1_000);
        // As the shipped settings have it, whatever the database.
        database.setExceptionOverrideClassName(BrokenConnections.class.getName());
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** Has the server do something as its owner, outside the databases of tests. */
    public static void execute(String sql) throws SQLException {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
