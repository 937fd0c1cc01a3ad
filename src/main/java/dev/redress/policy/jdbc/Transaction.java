package dev.redress.policy.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** All that is done over a connection until it is committed; undone where it is closed before, for whatever reason. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private boolean committed;

    Transaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.commit();
        committed = true;
    }

    /** To commit each statement again would commit what is still open, so that is undone first. */
    @Override
    public void close() throws SQLException {
        if (!committed) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }
}
