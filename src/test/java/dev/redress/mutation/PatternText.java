package dev.redress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One condition of a rule as it is written, such as {@code exists Item( reason == Reason.EXTRA_ITEM )}.
 *
 * @param all with the variable and the {@code exists} or {@code not} before it
 * @param type what it matches
 * @param constraints what stands between its commas
 */
record PatternText(Span all, String type, List<Span> constraints) {

    private static final Set<String> BEFORE = Set.of("exists", "not");

    /** {@return the patterns between {@code when} and {@code then}, in order} */
    static List<PatternText> of(Span conditions) {
        List<PatternText> patterns = new ArrayList<>();
        for (int i = 0; i + 1 < conditions.size(); i++) {
            if (conditions.at(i).isType() && conditions.at(i + 1).is("(")) {
                int end = conditions.closing(i + 1);
                patterns.add(new PatternText(
                        conditions.part(start(conditions, i), end + 1),
                        conditions.at(i).text(),
                        conditions.part(i + 2, end).split(",")));
                i = end;
            }
        }
        return patterns;
    }

    private static int start(Span conditions, int type) {
        int start = type;
        if (start >= 2 && conditions.at(start - 1).is(":")) {
            start -= 2;
        }
        return start >= 1 && BEFORE.contains(conditions.at(start - 1).text()) ? start - 1 : start;
    }
}
