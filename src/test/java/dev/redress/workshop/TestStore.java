package dev.redress.workshop;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.jdbc.H2File;
import dev.redress.policy.PackStore;
import dev.redress.policy.jdbc.JdbcPackStore;
import java.nio.file.Path;

/** A store of packs on a database of its own, in a file. */
record TestStore(HikariDataSource database) implements AutoCloseable {

    static TestStore in(Path folder) {
        return new TestStore(H2File.open(folder));
    }

    PackStore packs() {
        return new JdbcPackStore(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
