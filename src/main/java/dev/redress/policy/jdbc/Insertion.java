package dev.redress.policy.jdbc;

import java.sql.SQLException;

/** Adds rows that can be there only once. */
interface Insertion {

    /** The SQL state, of both databases, for a key that is there already. */
    String TAKEN = "23505";

    void execute() throws SQLException;

    /** {@return whether the rows were added; where one was there already the whole transaction must be undone} */
    default boolean succeeds() throws SQLException {
        try {
            execute();
            return true;
        } catch (SQLException e) {
            if (TAKEN.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
}
