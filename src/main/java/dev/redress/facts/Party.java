package dev.redress.facts;

/** Who caused a case, who owes an answer, or who pays. */
public enum Party {
    SELLER,
    BUYER,
    CARRIER,
    PLATFORM,
    /** Not settled yet; nobody pays or answers as this party. */
    UNDETERMINED
}
