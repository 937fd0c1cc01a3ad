package dev.redress.facts;

/** Where the buyer's photos of the problem stand. */
public enum Photos {
    /** Not given yet. */
    NOT_GIVEN,
    /** Given, not looked at yet. */
    GIVEN,
    /** They show what the buyer claims. */
    VERIFIED,
    /** They show something else. */
    CONTRADICTING,
    /** The buyer will not give any. */
    REFUSED,
    UNKNOWN
}
