package dev.redress.policy.files;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a policy file and the rules that it takes agree. */
final class PolicyCheck {

    static final Pattern TERM = Pattern.compile("\\bTerm\\s*\\(\\s*name\\s*==\\s*\"([^\"]*)\"");

    /** Below it stand the parts of the law. */
    private static final String LAW = "statute/";

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

    /**
     * {@return terms that rules read and nobody states, numbers of a shop that rules of the law read, and terms that no
     * rule reads; nothing while the terms of the law could not be read whole}
     */
    static List<SourceProblem> terms(RuleFile file, PolicySource source, List<RuleFile> rules, LegalTerms law) {
        if (!law.whole()) {
            return List.of();
        }
        List<SourceProblem> problems = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (RuleFile rule : rules) {
            Matcher term = TERM.matcher(rule.text());
            while (term.find()) {
                String name = term.group(1);
                read.add(name);
                if (!law.states(name) && rule.path().startsWith(LAW)) {
                    problems.add(rule.problemAt(
                            term.start(1),
                            "no part of the law states the term `" + name + "`; add it to the part's " + LegalTerms.FILE
                                    + ", since the law hangs on no number of a shop"));
                } else if (!law.states(name) && !source.terms().containsKey(name)) {
                    problems.add(rule.problemAt(
                            term.start(1),
                            "policy `" + source.id() + "` has no term `" + name + "`; add it to " + file.path()));
                }
            }
        }
        source.terms().keySet().forEach(name -> unread(name, file, read).ifPresent(problems::add));
        law.byName().forEach((name, stated) -> unread(name, stated.file(), read).ifPresent(problems::add));
        return problems;
    }

    private static Optional<SourceProblem> unread(String name, RuleFile file, Set<String> read) {
        return read.contains(name)
                ? Optional.empty()
                : Optional.of(file.problemAt(
                        TermSource.place(file.text(), name),
                        "no rule reads the term `" + name + "`; correct its name or take it out"));
    }
}
