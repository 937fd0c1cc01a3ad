package dev.redress.facts;

/** How the shop ranks the buyer. */
public enum BuyerTier {
    ORDINARY,
    VIP,
    UNKNOWN
}
