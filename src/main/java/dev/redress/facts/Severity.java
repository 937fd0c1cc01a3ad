package dev.redress.facts;

/** How bad a defect is, once judged. */
public enum Severity {
    ORDINARY,
    /** Confirmed serious. */
    SERIOUS,
    UNKNOWN
}
