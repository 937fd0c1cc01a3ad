package dev.redress.ledger.jdbc;

import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import dev.redress.ledger.LedgerUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in an H2 file or in PostgreSQL. One writer appends one entry after the other and numbers them 1, 2, 3 without
 * a gap. Safe for use by many threads.
 */
public final class JdbcLedger implements Ledger {

    private static final long UNKNOWN = -1;

    /**
     * H2 writes a commit to the file and leaves it to the operating system when that reaches the disk; this alone forces
     * the file. It needs a user with admin rights.
     */
    private static final String FORCE_TO_DISK = "CHECKPOINT SYNC";

    private final DataSource database;
    private final String writer;
    private final ReentrantLock appending = new ReentrantLock();
    private long last = UNKNOWN;

    /**
     * @param database gives connections that commit each statement
     * @param writer names the sequence of entries to append to; no two ledgers may append under one name
     */
    public JdbcLedger(DataSource database, String writer) {
        this.database = database;
        this.writer = writer;
    }

    /** The connection comes before the lock, so that all who wait for a lost database give up together. */
    @Override
    public void append(Entry entry) {
        try (Connection connection = database.getConnection()) {
            appending.lock();
            try {
                appendNext(connection, entry);
            } finally {
                appending.unlock();
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    /** A failure may come before or after the commit, so the sequence is then read anew. */
    private void appendNext(Connection connection, Entry entry) throws SQLException {
        long sequence = (last == UNKNOWN ? EntryTable.last(connection, writer) : last) + 1;
        last = UNKNOWN;
        EntryTable.append(connection, writer, sequence, entry);
        force(connection);
        last = sequence;
    }

    /** PostgreSQL answers a commit once it is on the disk. */
    private static void force(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(FORCE_TO_DISK);
            }
        }
    }

    @Override
    public Optional<Entry> find(String decisionId) {
        try (Connection connection = database.getConnection()) {
            return EntryTable.find(connection, decisionId).stream().findFirst();
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    @Override
    public List<Entry> ofCase(String caseId, @Nullable String after, int limit) {
        try (Connection connection = database.getConnection()) {
            return EntryTable.ofCase(connection, caseId, after, limit);
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }
}
