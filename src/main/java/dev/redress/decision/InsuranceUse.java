package dev.redress.decision;

/** Whether return-freight insurance pays before the payer does. */
public enum InsuranceUse {
    /** The insurer pays up to its cap, the payer the rest. */
    FIRST,
    NOT_USED
}
