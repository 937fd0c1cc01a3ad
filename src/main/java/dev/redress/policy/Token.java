package dev.redress.policy;

/**
 * A word or a sign of a rule file.
 *
 * @param text as it is written; of a text between quotes what is between them
 * @param at index of its first character in the file, counted from 0
 */
record Token(Kind kind, String text, int at) {

    private static final int MOST_TOLD = 60;

    enum Kind {
        /** A name or a word such as {@code rule}, {@code daysSinceSigning} or {@code Item}. */
        NAME,
        /** A name of the rule's own, with its {@code $}. */
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        /** What stands behind the last character. */
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
    }

    /** {@return how it is told to the person who wrote it} */
    String told() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> "`\"" + shortened() + "\"`";
            default -> "`" + shortened() + "`";
        };
    }

    private String shortened() {
        return text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "…";
    }
}
