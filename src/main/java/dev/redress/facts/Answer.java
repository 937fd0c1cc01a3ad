package dev.redress.facts;

/** The answer to a yes-or-no question about a case. A rule that needs a no asks for {@code NO}, not for "not YES". */
public enum Answer {
    YES,
    NO,
    /** Nobody has said. */
    UNKNOWN
}
