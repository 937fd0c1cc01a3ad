package dev.redress.facts;

/** How the parcel looked on arrival. */
public enum ParcelCondition {
    INTACT,
    DAMAGED,
    UNKNOWN
}
