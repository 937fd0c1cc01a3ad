package dev.redress.facts;

/** What agents have marked a buyer with. */
public enum DifficultyFlag {
    DIFFICULT,
    /** Threatens in order to be paid. */
    EXTORTING,
    MALICIOUS,
    HIDDEN_TROUBLE
}
