package dev.redress.decision;

/** A way that goods travel. */
public enum Leg {
    /** The original delivery to the buyer. */
    OUTBOUND,
    /** From the buyer back to the shop. */
    RETURN,
    /** A replacement, or what was missing, to the buyer. */
    REPLACEMENT
}
