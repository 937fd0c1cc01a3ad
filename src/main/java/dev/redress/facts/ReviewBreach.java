package dev.redress.facts;

/** How a review breaks the rules of reviews. */
public enum ReviewBreach {
    PRIVATE_DATA,
    INSULT,
    /** It comes from a competitor. */
    COMPETITOR
}
