package dev.redress.policy.jdbc;

import dev.redress.policy.Pack;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStore;
import dev.redress.policy.PacksUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The packs in an H2 file or in PostgreSQL, which many replicas of the service may share. */
public final class JdbcPackStore implements PackStore {

    /** H2 leaves it to the operating system when a commit reaches the disk; this alone forces the file. */
    private static final String FORCE_TO_DISK = "CHECKPOINT SYNC";

    private final DataSource database;

    /** @param database gives connections that commit each statement */
    public JdbcPackStore(DataSource database) {
        this.database = database;
    }

    /** Something done over a connection. */
    private interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    /** Of those who keep the same content at once one is faster; each new try of the others finds more of it there. */
    @Override
    public void keep(Pack pack) {
        PackTable packs = new PackTable(pack);
        boolean kept = false;
        while (!kept) {
            kept = write(packs::keep);
        }
    }

    @Override
    public Optional<Pack> find(String packId) {
        return read(connection -> PackTable.find(connection, packId));
    }

    @Override
    public Optional<String> packOf(String policyVersion) {
        return read(connection -> StepTable.packOf(connection, policyVersion));
    }

    @Override
    public List<PackStep> stepsAfter(long number) {
        return read(connection -> StepTable.after(connection, number));
    }

    @Override
    public boolean append(List<PackStep> steps) {
        return write(connection -> StepTable.append(connection, steps));
    }

    @Override
    public void report(Replica replica) {
        boolean reported = false;
        while (!reported) {
            reported = write(connection -> ReplicaTable.report(connection, replica));
        }
    }

    @Override
    public List<Replica> replicas(Duration last) {
        return read(connection -> ReplicaTable.heardOf(connection, last));
    }

    private <T> T read(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.over(connection);
        } catch (SQLException e) {
            throw new PacksUnavailable(e);
        }
    }

    /** What is written in one transaction, durably. */
    private interface Writing {
        /** {@return whether to keep it; {@code false} where somebody else was faster} */
        boolean over(Connection connection) throws SQLException;
    }

    private boolean write(Writing writing) {
        try (Connection connection = database.getConnection()) {
            try (Transaction transaction = new Transaction(connection)) {
                if (!writing.over(connection)) {
                    return false;
                }
                transaction.commit();
            }
            force(connection);
            return true;
        } catch (SQLException e) {
            throw new PacksUnavailable(e);
        }
    }

    /** PostgreSQL answers a commit once it is on the disk. */
    private static void force(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(FORCE_TO_DISK);
            }
        }
    }
}
