package dev.redress.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the words and signs of a rule file. It is stricter than any engine: where two readers could disagree on where a
 * comment or a text ends, as behind a backslash, it refuses.
 */
final class Lexer {

    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "!.", "=", "(", ")", ",", ";", ":", ".", "<", ">", "@", "-", "+", "*");

    /** Longer than any that a person writes. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 4;
    /** After so many problems those to come follow from them, or nobody reads them. */
    private static final int MOST_PROBLEMS = 50;

    private final RuleFile file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private int at;

    private Lexer(RuleFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The words and signs of a file, ending with {@link Token.Kind#END}, and what of it is neither. */
    record Read(List<Token> tokens, List<SourceProblem> problems) {}

    static Read read(RuleFile file) {
        Lexer lexer = new Lexer(file);
        // Some editors begin a UTF-8 file with a mark that says so.
        lexer.at = lexer.text.startsWith("\uFEFF") ? 1 : 0;
        while (lexer.at < lexer.text.length() && lexer.problems.size() < MOST_PROBLEMS) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", lexer.text.length()));
        return new Read(List.copyOf(lexer.tokens), List.copyOf(lexer.problems));
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n' || c == '\t' || (c == '\r' && text.startsWith("\n", at + 1))) {
            at++;
        } else if (text.startsWith("//", at)) {
            skip(end("\n", text.length()));
        } else if (text.startsWith("/*", at)) {
            int end = end("*/", -1);
            if (end < 0) {
                problem(at, "this comment has no end; close it with `*/`");
            }
            skip(end < 0 ? text.length() : end + 2);
        } else if (c == '"') {
            text();
        } else if (isLetter(c) || c == '$') {
            word(c == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME);
        } else if (isDigit(c)) {
            number();
        } else {
            sign();
        }
    }

    private int end(String mark, int otherwise) {
        int end = text.indexOf(mark, at + 2);
        return end < 0 ? otherwise : end;
    }

    /** Passes over a comment, in which every character may stand but one that could end it for another reader. */
    private void skip(int end) {
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && !text.startsWith("\r\n", i) && misleads(c)) {
                foreign(i);
            }
        }
        at = end;
    }

    private void text() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            char c = text.charAt(end);
            if (misleads(c) || (Character.isSpaceChar(c) && c != ' ') || Character.isSurrogate(c)) {
                foreign(end);
            }
            end++;
        }
        if (end >= text.length() || text.charAt(end) == '\n') {
            problem(at, "this quote has no partner on its line; a text has one at its start and one at its end");
            at = end;
        } else {
            if (end - at > LONGEST_TEXT) {
                problem(at, "a text has " + LONGEST_TEXT + " characters at most");
            }
            add(Token.Kind.TEXT, at, text.substring(at + 1, end));
            at = end + 1;
        }
    }

    private void word(Token.Kind kind) {
        int start = at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        if (at - start > LONGEST_NAME) {
            problem(start, "a name has " + LONGEST_NAME + " characters at most");
        }
        add(kind, start, text.substring(start, at));
    }

    private void number() {
        int start = at;
        digits();
        int whole = at - start;
        int decimals = 0;
        if (text.startsWith(".", at) && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            int point = at++;
            digits();
            decimals = at - point - 1;
        }
        add(Token.Kind.NUMBER, start, text.substring(start, at));
        if (whole > MOST_DIGITS || decimals > MOST_DECIMALS) {
            problem(
                    start,
                    "a number has " + MOST_DIGITS + " digits at most, and " + MOST_DECIMALS + " behind the point");
        } else if (whole > 1 && text.charAt(start) == '0') {
            problem(start, "a number does not begin with 0, which some would read in another way");
        }
        if (at < text.length() && isLetter(text.charAt(at))) {
            problem(start, "a number is digits, and a point where it has cents: `20` or `19.99`");
        }
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, at, sign);
                at += sign.length();
                return;
            }
        }
        foreign(at);
        at += Character.charCount(text.codePointAt(at));
    }

    private void foreign(int index) {
        int character = text.codePointAt(index);
        String told = Character.isISOControl(character)
                        || Character.isWhitespace(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.isSpaceChar(character)
                ? String.format(Locale.ROOT, "the invisible character U+%04X", character)
                : "`" + Character.toString(character) + "`";
        problem(index, told + " has no place in a rule file; take it out");
    }

    private void add(Token.Kind kind, int start, String word) {
        tokens.add(new Token(kind, word, start));
    }

    private void problem(int index, String detail) {
        problems.add(file.problemAt(index, detail));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether another reader, or a person's eye, could take what stands behind a character for something else. */
    private static boolean misleads(char c) {
        return c == '\\' || Character.isISOControl(c) || isLineEnd(c) || Character.getType(c) == Character.FORMAT;
    }

    /** What some readers take for the end of a line, and others do not. */
    private static boolean isLineEnd(char c) {
        return c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
