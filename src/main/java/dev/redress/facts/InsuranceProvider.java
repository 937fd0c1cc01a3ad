package dev.redress.facts;

/** Who bought the return-freight insurance of the order. */
public enum InsuranceProvider {
    /** There is none. */
    NONE,
    SELLER,
    BUYER,
    UNKNOWN
}
