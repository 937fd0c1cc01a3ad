package dev.redress.decision;

/** What becomes of a case or an item. */
public enum Verdict {
    /** What the buyer asked for stands. */
    APPROVE,
    /** Something else stands, or the buyer has not said what is wanted. */
    OFFER,
    /** Something is still wanted before anything can be granted. */
    ASK,
    /** Nothing can be granted. */
    REFUSE,
    /** A person must take over. */
    REFER
}
