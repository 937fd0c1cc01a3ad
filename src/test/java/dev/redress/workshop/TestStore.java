package dev.redress.workshop;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.jdbc.H2File;
import dev.redress.policy.PackStore;
import dev.redress.policy.jdbc.JdbcPackStore;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A store of packs on a database of its own. */
public record TestStore(HikariDataSource database) implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** {@return a store in a file} */
    static TestStore in(Path folder) {
        return new TestStore(H2File.open(folder));
    }

    /** {@return a store that keeps nothing yet, in the memory of this program} */
    public static PackStore empty() {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:packs" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        return new JdbcPackStore(database);
    }

    PackStore packs() {
        return new JdbcPackStore(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
