package dev.redress.facts;

/** How goods come back. */
public enum ReturnService {
    EXPRESS,
    EMS,
    ORDINARY_MAIL,
    UNKNOWN
}
