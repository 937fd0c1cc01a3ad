package dev.redress.facts;

/** What the warehouse found in goods that came back. */
public enum Inspection {
    NOT_DONE,
    /** The claimed defect is there. */
    CONFIRMED,
    /** The claimed defect is not there. */
    NOT_CONFIRMED,
    UNKNOWN
}
