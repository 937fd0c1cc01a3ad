package dev.redress.policy.drools;

import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import dev.redress.policy.RuleParser;
import dev.redress.policy.SourceProblem;
import java.util.List;

/**
 * A rule file and its rules.
 *
 * @param problems what keeps it from being read; then its rules are not all there
 */
record ParsedFile(RuleFile file, String packageName, List<Rule> rules, List<SourceProblem> problems) {

    static ParsedFile of(RuleFile file) {
        List<SourceProblem> slips = file.text().length() > RuleParser.LONGEST ? List.of() : DrlText.problems(file);
        RuleParser.Read read = slips.isEmpty() ? RuleParser.read(file) : new RuleParser.Read("", List.of(), slips);
        return new ParsedFile(file, read.packageName(), read.rules(), read.problems());
    }
}
