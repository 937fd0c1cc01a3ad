package dev.redress.facts;

/** Whether the platform has closed the transaction. */
public enum Transaction {
    OPEN,
    /** Completed by the buyer. */
    COMPLETED,
    /** Completed by the platform because the buyer did nothing. */
    COMPLETED_BY_INACTION,
    UNKNOWN
}
