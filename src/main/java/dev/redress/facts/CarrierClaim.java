package dev.redress.facts;

/** Where a claim against the carrier stands. */
public enum CarrierClaim {
    NOT_MADE,
    /** The carrier has not answered. */
    PENDING,
    /** The carrier pays. */
    ACCEPTED,
    /** The carrier does not pay. */
    REJECTED,
    UNKNOWN
}
