package dev.redress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a string, a number or a sign of a rule file, and where it stands.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
record Token(String text, int start, int end) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<skip>\\s+|//[^\\n]*|/\\*.*?\\*/)|\"(?:[^\"\\\\]|\\\\.)*\"|[\\w$]+|==|!=|<=|>=|\\|\\||&&|!\\.|.",
            Pattern.DOTALL);

    /** {@return the tokens of a text, comments left out} */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = TOKEN.matcher(text);
        while (next.find()) {
            if (next.group("skip") == null) {
                tokens.add(new Token(next.group(), next.start(), next.end()));
            }
        }
        return tokens;
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isVariable() {
        return text.startsWith("$");
    }

    boolean isString() {
        return text.startsWith("\"");
    }

    /** {@return whether it is the name of a type, which starts with a capital letter} */
    boolean isType() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
