package dev.redress.decision;

/** In what a deadline is counted. */
public enum DeadlineUnit {
    MINUTES,
    HOURS,
    /** Calendar days. */
    DAYS,
    /** Days without weekends and public holidays, as the shop keeps them. */
    WORKING_DAYS
}
