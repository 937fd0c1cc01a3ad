package dev.redress.workshop;

/**
 * Who does something, and why.
 *
 * @param by the name that goes on record; whoever calls answers for its being true
 * @param why the reason that goes on record
 */
public record Signature(String by, String why) {

    public Signature {
        if (by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("whatever is done with a pack has a name and a reason");
        }
    }
}
