package dev.redress.mutation;

import dev.redress.policy.RuleFile;
import java.util.regex.Pattern;

/**
 * One change of a rule.
 *
 * @param around the piece of the rule that tells a reader what is changed
 * @param start index of the first character that is replaced
 * @param end index behind the last one
 * @param instead what is put in its place
 * @param namesakes how many mutations before it in the rule read the same
 */
record Mutation(RuleText rule, Span around, int start, int end, String instead, int namesakes) {

    private static final String NOTHING = "nothing";
    private static final Pattern COMMAS = Pattern.compile("^, |,$");

    /** {@return a mutation that replaces a piece} */
    static Mutation replacing(RuleText rule, Span around, Span piece, String instead) {
        return new Mutation(rule, around, piece.start(), piece.end(), instead, 0);
    }

    Mutation after(int others) {
        return new Mutation(rule, around, start, end, instead, others);
    }

    String file() {
        return rule.file().path();
    }

    int line() {
        return rule.file().problemAt(start, "").line();
    }

    /** {@return what was and what became of it, on one line; no two mutations of a rule read the same} */
    String change() {
        String text = rule.file().text();
        int from = Math.min(start, around.start());
        int to = Math.max(end, around.end());
        String was = isWholeRule() ? "the rule" : oneLine(text.substring(from, to));
        String became = oneLine(text.substring(from, start) + instead + text.substring(end, to));
        return was + " → " + (became.isEmpty() ? NOTHING : became) + (namesakes == 0 ? "" : " #" + (namesakes + 1));
    }

    private static String oneLine(String words) {
        return COMMAS.matcher(Span.oneLine(words)).replaceAll("");
    }

    boolean isWholeRule() {
        return start == rule.all().start() && end == rule.all().end();
    }

    /** {@return the changed rule alone, in a file with the head of its own} */
    RuleFile mutant() {
        String text = rule.file().text();
        return new RuleFile(
                file(),
                rule.head() + text.substring(rule.all().start(), start) + instead
                        + text.substring(end, rule.all().end()) + "\n");
    }

    @Override
    public String toString() {
        return file() + ":" + line() + ": " + change();
    }
}
