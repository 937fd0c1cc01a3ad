package dev.redress.facts;

/** Why the buyer comes back, as the buyer or the agent states it. */
public enum Reason {
    QUALITY_DEFECT,
    /** Made to other measurements than labelled. */
    SIZE_MAKING_ERROR,
    NOT_AS_DESCRIBED,
    WRONG_ITEM,
    MISSING_ITEM,
    EXTRA_ITEM,
    DAMAGED_IN_TRANSIT,
    COUNTERFEIT,
    NOT_RECEIVED,
    /** No longer wanted, or returned without giving a reason. */
    CHANGED_MIND,
    DISLIKED,
    /** The buyer chose a size that does not fit. */
    WRONG_SIZE_CHOSEN,
    /** Not stated yet. */
    UNKNOWN
}
