package dev.redress.decision;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that a text may name.
 *
 * @param choices the codes that it may be; empty where it is no code
 */
public record TextArgument(Form form, Set<String> choices) {

    public static final TextArgument NUMBER = new TextArgument(Form.NUMBER, Set.of());
    public static final TextArgument WORDS = new TextArgument(Form.WORDS, Set.of());

    /** How a text may use it. */
    public enum Form {
        /** A whole number: written as it is, or for a plural. */
        NUMBER,
        /** Money, a time, a name or a list of names: written as it is. */
        WORDS,
        /** A code: never written, only chosen by. */
        CHOICE
    }

    public TextArgument {
        choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
    }

    static TextArgument choice(Enum<?>... values) {
        Set<String> names = new TreeSet<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return new TextArgument(Form.CHOICE, names);
    }
}
