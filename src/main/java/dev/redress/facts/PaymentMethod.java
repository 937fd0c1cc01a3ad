package dev.redress.facts;

/** How the order is paid. */
public enum PaymentMethod {
    PREPAID,
    CASH_ON_DELIVERY,
    UNKNOWN
}
