package dev.redress.policy.jdbc;

import dev.redress.policy.Pack;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStore;
import dev.redress.policy.PacksUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The packs in an H2 file or in PostgreSQL, which many replicas of the service may share. */
public final class JdbcPackStore implements PackStore {

    /** H2 leaves it to the operating system when a commit reaches the disk; this alone forces the file. */
    private static final String FORCE_TO_DISK = "CHECKPOINT SYNC";

    /** The class of SQL states, of the standard, for a row that is there already or lacks another one. */
    private static final String INTEGRITY_VIOLATED = "23";

    private final DataSource database;

    /** @param database gives connections that commit each statement */
    public JdbcPackStore(DataSource database) {
        this.database = database;
    }

    /** Something done over a connection. */
    private interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    @Override
    public void keep(Pack pack) {
        PackTable packs = new PackTable(pack);
        // Another replica may keep the same at the same time; what it was faster with is there on the second try.
        if (!write(packs::keep)) {
            write(packs::keep);
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
        if (!write(connection -> ReplicaTable.report(connection, replica))) {
            write(connection -> ReplicaTable.report(connection, replica));
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
        void over(Connection connection) throws SQLException;
    }

    /** {@return whether it was written; {@code false} where somebody else had written what can be there only once} */
    private boolean write(Writing writing) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                writing.over(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                if (isTaken(e)) {
                    return false;
                }
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            force(connection);
            return true;
        } catch (SQLException e) {
            throw new PacksUnavailable(e);
        }
    }

    private static boolean isTaken(SQLException e) {
        return e instanceof SQLIntegrityConstraintViolationException
                || (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY_VIOLATED));
    }

    private static void force(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(FORCE_TO_DISK);
            }
        }
    }
}
