package dev.redress.policy.files;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a policy file and the rules that it takes agree. */
final class PolicyCheck {

    private static final Pattern TERM = Pattern.compile("\\bTerm\\s*\\(\\s*name\\s*==\\s*\"([^\"]*)\"");

    private PolicyCheck() {}

    static boolean named(PolicySource source, RuleFile file, Collection<SourceProblem> problems) {
        boolean right = file.path().equals(PolicyFolder.POLICIES + "/" + source.id() + ".yaml");
        if (!right) {
            problems.add(file.problemAt(
                    Math.max(0, file.text().indexOf("id:")),
                    "policy `" + source.id() + "` belongs into " + PolicyFolder.POLICIES + "/" + source.id()
                            + ".yaml"));
        }
        return right;
    }

    static SourceProblem missingPart(RuleFile file, String part) {
        return file.problemAt(
                Math.max(0, file.text().indexOf(part)),
                "there is no folder `" + part + "` of rules; correct the part's name");
    }

    /** {@return terms that rules read and the policy lacks, and terms that no rule reads} */
    static List<SourceProblem> terms(RuleFile file, PolicySource source, List<RuleFile> rules) {
        List<SourceProblem> problems = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (RuleFile rule : rules) {
            Matcher term = TERM.matcher(rule.text());
            while (term.find()) {
                read.add(term.group(1));
                if (!source.terms().containsKey(term.group(1))) {
                    problems.add(rule.problemAt(
                            term.start(1),
                            "policy `" + source.id() + "` has no term `" + term.group(1) + "`; add it to "
                                    + file.path()));
                }
            }
        }
        source.terms().keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> problems.add(file.problemAt(
                        Math.max(0, file.text().indexOf(name + ":")),
                        "no rule reads the term `" + name + "`; correct its name or take it out")));
        return problems;
    }
}
