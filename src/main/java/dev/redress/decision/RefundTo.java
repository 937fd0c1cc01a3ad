package dev.redress.decision;

/** Where refunded money goes. */
public enum RefundTo {
    /** Back the way it was paid. */
    ORIGINAL_PAYMENT,
    STORE_CREDIT
}
