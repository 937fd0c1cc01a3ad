package dev.redress.decision;

/** How a rule stands to a remedy. */
public enum Stance {
    /** The buyer may insist. */
    OWED,
    /** The shop is willing. */
    OFFERED,
    /** The shop declines. */
    REFUSED
}
