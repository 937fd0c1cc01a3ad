package dev.redress.facts;

/** How far the order has got. */
public enum OrderStatus {
    /** Paid, not handed to the carrier. */
    AWAITING_SHIPMENT,
    SHIPPED,
    /** The buyer accepted the parcel. */
    SIGNED,
    CANCELLED,
    UNKNOWN
}
