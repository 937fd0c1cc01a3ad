package dev.redress.cli;

import dev.redress.workshop.Covered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the scenarios show clauses and rules, in figures for people. */
final class CoverageLines {

    private CoverageLines() {}

    /** {@return a line for clauses and one for rules; none where nothing is known} */
    static List<String> of(@Nullable Covered covered) {
        if (covered == null) {
            return List.of();
        }
        int served = covered.served().size();
        int explained = covered.explained().size();
        return List.of(
                "clauses: " + share(served + explained, covered.clauses()) + " served or explained (" + served
                        + " by rules that scenarios fire, " + explained + " explained" + listed(covered.explained())
                        + ")" + (covered.open().isEmpty() ? "" : "; open" + listed(covered.open())),
                "rules: " + share(covered.fired(), covered.rules()) + " fired by scenarios");
    }

    /** Whole percent, rounded down: it is 100 only where nothing is left. */
    private static String share(int some, int all) {
        return some + " of " + all + ", " + (all == 0 ? 100 : some * 100 / all) + " %,";
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "" : ": " + String.join(", ", ids);
    }
}
