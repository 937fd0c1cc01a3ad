package dev.redress.ledger.jdbc;

import java.sql.SQLException;
import java.util.stream.Stream;

/** The file that H2 keeps the ledger in. */
public final class LedgerFile {

    /** H2's code for a database that another process has open. */
    private static final int ALREADY_OPEN = 90020;

    private LedgerFile() {}

    /** {@return whether a failure comes from another program that has the file open} */
    public static boolean isInUse(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN);
    }
}
