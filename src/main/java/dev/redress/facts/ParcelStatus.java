package dev.redress.facts;

/** Where the parcel is. */
public enum ParcelStatus {
    IN_TRANSIT,
    STALLED,
    AT_PICKUP_POINT,
    SIGNED,
    /** Refused at the door. */
    REFUSED,
    LOST,
    MISDELIVERED,
    /** The address is out of the carrier's reach. */
    UNREACHABLE,
    /** On its way back, or back, undelivered. */
    RETURNED_BY_CARRIER,
    UNKNOWN
}
