package dev.redress.workshop;

import dev.redress.decision.Citation;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.ScenarioRun;
import java.util.ArrayList;
import java.util.List;

/** Which rules are behind it that the reasons of a scenario's outcome are not the expected ones. */
final class DifferingRules {

    private static final String REASONS = "reasons";

    private final List<Citation> rules;
    private final ScenarioRun run;

    DifferingRules(PolicyVersion policy, ScenarioRun run) {
        this.rules = policy.rules().rules();
        this.run = run;
    }

    /** {@return a line for each rule that gave a reason which is not expected, or did not give one which is} */
    String behind(ScenarioRun.Difference difference) {
        if (!difference.section().equals(REASONS)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (Citation rule : rules) {
            String reason = rule.clause() + " " + rule.code();
            boolean expected = difference.expected().contains(reason);
            boolean actual = difference.actual().contains(reason);
            boolean fired = run.fired().contains(rule.rule());
            if (actual && !expected && fired) {
                lines.add("fired: " + told(rule));
            } else if (expected && !actual) {
                lines.add((fired ? "fired, but something stronger says otherwise: " : "did not fire: ") + told(rule));
            }
        }
        return lines.isEmpty() ? "" : "\n    " + String.join("\n    ", lines);
    }

    private static String told(Citation rule) {
        return "`" + rule.rule() + "` in " + rule.file();
    }
}
