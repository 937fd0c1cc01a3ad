package dev.redress.policy.drools;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The slips that a rule file's text shows before anything is parsed: a quote or bracket without its partner, a character that
 * only looks like one of the language, a missing semicolon, a rule without its end. A parser stops at what follows from them.
 */
final class DrlText {

    private static final String LOOKS_LIKE = "“”„‘’（），；：＝＜＞［］｛｝＂＇　";
    private static final String MEANT = "\"\"\"''(),;:=<>[]{}\"' ";
    private static final Map<Character, Character> OPENED_BY = Map.of(')', '(', ']', '[', '}', '{');

    private final RuleFile file;
    private final String text;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    /** Where the rule at hand starts, or a negative number between rules. */
    private int rule = -1;
    /** The part of the rule at hand, by the word that it starts with. */
    private String part = "";
    /** Whether a slip in the rule at hand hides which brackets belong together. */
    private boolean unsure;

    private DrlText(RuleFile file) {
        this.file = file;
        this.text = file.text();
    }

    static List<SourceProblem> problems(RuleFile file) {
        DrlText text = new DrlText(file);
        text.read();
        return text.problems;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = endOfLine(at);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                word();
            } else {
                sign(c);
            }
        }
        closeAll("the end of the file");
        if (rule >= 0) {
            problem(rule, "this rule has no `end`; add one behind its last line");
        }
    }

    private void string(char quote) {
        int end = at + 1;
        int line = endOfLine(at);
        while (end < line && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= line) {
            problem(at, "this quote has no partner on its line; a text has one at its start and one at its end");
            at = line;
            unsure = true;
        } else {
            at = end + 1;
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        boolean first = text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank();
        if (!first && !open.isEmpty()) {
            return;
        }
        switch (word) {
            case "rule" -> {
                closeAll("the next rule");
                if (rule >= 0) {
                    problem(start, "the rule above has no `end`; add one before this one");
                }
                rule = start;
                part = word;
                unsure = false;
            }
            case "when", "then" -> {
                if (rule >= 0) {
                    closeAll("`" + word + "`");
                    part = word;
                }
            }
            case "end" -> {
                closeAll("`end`");
                if (rule >= 0 && !part.equals("then")) {
                    problem(start, "the rule has no `then`; add one above what it proposes");
                }
                rule = -1;
                part = "";
            }
            default -> {
                // any other word may stand anywhere
            }
        }
    }

    private void sign(char c) {
        int index = LOOKS_LIKE.indexOf(c);
        if (index >= 0) {
            problem(at, "`" + c + "` only looks like `" + MEANT.charAt(index) + "`; write that instead");
            at = endOfLine(at);
            unsure = true;
            return;
        }
        if (c == '(' || c == '[' || c == '{') {
            open.push(at);
        }
        Character opening = OPENED_BY.get(c);
        if (opening != null) {
            close(c, opening);
        }
        at++;
    }

    private void close(char c, char opening) {
        Integer partner = open.peek();
        if (unsure) {
            open.poll();
        } else if (partner == null) {
            problem(at, "`" + c + "` closes nothing; take it out, or add the `" + opening + "` that it belongs to");
        } else if (text.charAt(partner) != opening) {
            problem(at, "`" + c + "` can't close the `" + text.charAt(partner) + "` in column " + column(partner));
            open.pop();
        } else {
            open.pop();
            if (c == ')' && open.isEmpty() && part.equals("then")) {
                semicolon();
            }
        }
    }

    /** What is proposed ends with a semicolon. */
    private void semicolon() {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isJavaIdentifierStart(text.charAt(next))) {
            problem(at, "a semicolon is missing behind this bracket; write `);`");
        }
    }

    private void closeAll(String before) {
        while (!open.isEmpty()) {
            int bracket = open.pop();
            char c = text.charAt(bracket);
            String partner = c == '(' ? ")" : c == '[' ? "]" : "}";
            if (!unsure) {
                problem(bracket, "this `" + c + "` is not closed before " + before + "; add `" + partner + "`");
            }
        }
    }

    private int column(int index) {
        return index - text.lastIndexOf('\n', index);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void problem(int index, String detail) {
        problems.add(file.problemAt(index, detail));
    }
}
