package dev.redress.decision;

/** Who takes over. */
public enum ReferTo {
    AGENT,
    SUPERVISOR,
    MERCHANT,
    PLATFORM,
    CARRIER
}
