package dev.redress.policy.files;

import dev.redress.facts.ExtraFact;
import dev.redress.facts.Nearest;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether rules read the facts of a shop's own as the policy declares them: by name, by type and by choice. */
final class ExtraCheck {

    private static final Pattern EXTRA = Pattern.compile("\\bExtra\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern NAME = Pattern.compile("\\bname\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("(?<![\\w.$])(answer|count|amount|choice)\\b(?!\\s*\\()");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");

    private final List<SourceProblem> problems = new ArrayList<>();
    private final Map<String, ExtraFact> declared;
    private final Set<String> read = new HashSet<>();
    private final RuleFile policy;

    private ExtraCheck(RuleFile policy, List<ExtraFact> declared) {
        this.policy = policy;
        this.declared = declared.stream().collect(Collectors.toMap(ExtraFact::name, Function.identity()));
    }

    static List<SourceProblem> problems(RuleFile policy, List<ExtraFact> declared, List<RuleFile> rules) {
        ExtraCheck check = new ExtraCheck(policy, declared);
        rules.forEach(check::rule);
        declared.stream()
                .map(ExtraFact::name)
                .filter(name -> !check.read.contains(name))
                .forEach(name -> check.problems.add(policy.problemAt(
                        TermSource.place(policy.text(), name),
                        "no rule reads the extra fact `" + name + "`; correct its name or take it out")));
        return check.problems;
    }

    private void rule(RuleFile rule) {
        Matcher pattern = EXTRA.matcher(rule.text());
        while (pattern.find()) {
            Matcher name = NAME.matcher(pattern.group(1));
            if (!name.find()) {
                problems.add(rule.problemAt(
                        pattern.start(), "an extra fact is asked for by its name: `Extra( name == \"…\", … )`"));
            } else {
                known(rule, pattern, name);
            }
        }
    }

    private void known(RuleFile rule, Matcher pattern, Matcher name) {
        ExtraFact fact = declared.get(name.group(1));
        if (fact == null) {
            String guess = Nearest.to(name.group(1), declared.keySet())
                    .map(nearest -> "; did you mean `" + nearest + "`?")
                    .orElse("; declare it under `extraFacts`");
            problems.add(rule.problemAt(
                    pattern.start(1) + name.start(1),
                    policy.path() + " declares no extra fact `" + name.group(1) + "`" + guess));
            return;
        }
        read.add(fact.name());
        String body = pattern.group(1);
        String wanted = fact.kind().name().toLowerCase(Locale.ROOT);
        Matcher value = VALUE.matcher(body);
        while (value.find()) {
            if (!value.group(1).equals(wanted)) {
                problems.add(rule.problemAt(
                        pattern.start(1) + value.start(),
                        "`" + fact.name() + "` is of kind " + fact.kind() + ": ask for its `" + wanted + "`"));
            }
        }
        Matcher code = CODE.matcher(body);
        while (code.find()) {
            boolean isName = code.start() == name.start(1) - 1;
            if (!isName && !fact.choices().contains(code.group(1))) {
                problems.add(rule.problemAt(
                        pattern.start(1) + code.start(1),
                        "`" + code.group(1) + "` is no choice of `" + fact.name() + "`; there are "
                                + String.join(", ", fact.choices())));
            }
        }
    }
}
