package dev.redress.policy;

/** How far a pack has come. */
public enum PackState {
    DRAFT,
    CHECKED,
    APPROVED,
    /** Cases are decided by it. */
    LIVE,
    /** Cases were decided by it, until another one was published. */
    RETIRED
}
