package dev.redress.decision;

/** On what a proposal rests, strongest first. */
public enum Basis {
    /** The law. */
    STATUTE,
    /** What the shop promised this buyer. */
    PROMISE,
    /** The platform's rules. */
    PLATFORM,
    /** The shop's own rules. */
    SHOP,
    /** Kindness beyond any rule. */
    GOODWILL
}
