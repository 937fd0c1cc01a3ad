package dev.redress.facts;

/** Traces of use on an item. */
public enum Wear {
    /** No trace; trying on leaves none. */
    NONE,
    /** Worn, washed, soiled or damaged by use. */
    WORN,
    UNKNOWN
}
