package dev.redress.mutation;

import dev.redress.policy.RuleFile;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule as it is written.
 *
 * @param head what stands in the file before its first rule
 * @param all the rule from {@code rule} to {@code end}
 * @param patterns its conditions
 * @param proposals its insertions, without their semicolons
 */
record RuleText(RuleFile file, String head, String name, Span all, List<PatternText> patterns, List<Span> proposals) {

    /** {@return the rules of a file, in order} */
    static List<RuleText> of(RuleFile file) {
        Span tokens = new Span(file.text(), Token.of(file.text()));
        List<RuleText> rules = new ArrayList<>();
        int first = -1;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.at(i).is("rule") && tokens.at(i + 1).isString()) {
                first = first < 0 ? tokens.at(i).start() : first;
                int end = next(tokens, "end", i);
                rules.add(rule(file, file.text().substring(0, first), tokens.part(i, end + 1)));
                i = end;
            }
        }
        return rules;
    }

    private static RuleText rule(RuleFile file, String head, Span all) {
        int when = next(all, "when", 0);
        int then = next(all, "then", when);
        String quoted = all.at(1).text();
        return new RuleText(
                file,
                head,
                quoted.substring(1, quoted.length() - 1),
                all,
                PatternText.of(all.part(when + 1, then)),
                all.part(then + 1, all.size() - 1).split(";"));
    }

    private static int next(Span tokens, String word, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.at(i).is(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no `" + word + "` behind " + tokens.words());
    }

    /** {@return whether the rule names a variable anywhere outside a span} */
    boolean names(String variable, Span outside) {
        return all.tokens().stream()
                .anyMatch(token ->
                        token.is(variable) && (token.start() < outside.start() || token.end() > outside.end()));
    }

    /** {@return whether a variable stands for the number of a term} */
    boolean isNumber(String variable) {
        return patterns.stream()
                .filter(pattern -> pattern.type().equals("Term"))
                .flatMap(pattern -> pattern.constraints().stream())
                .anyMatch(constraint -> constraint.size() == 3
                        && constraint.at(0).is(variable)
                        && !constraint.at(2).is("choices"));
    }

    /** {@return the rule alone, in a file with the head of its own} */
    RuleFile alone() {
        return new RuleFile(file.path(), head + file.text().substring(all.start(), all.end()) + "\n");
    }
}
