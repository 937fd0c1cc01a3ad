package dev.redress.workshop;

import dev.redress.decision.Citation;
import dev.redress.policy.Clause;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What no scenario shows and no rule serves. */
final class Coverage {

    /** A clause is shown where it applies, where it just does not, and where it meets another. */
    private static final int SCENARIOS_A_CLAUSE = 3;

    private static final String REGISTER = "clauses.yaml";

    private Coverage() {}

    static List<SourceProblem> problems(PolicyCatalogue catalogue, List<ScenarioRun> runs) {
        List<SourceProblem> problems = new ArrayList<>();
        Set<String> fired = runs.stream().flatMap(run -> run.fired().stream()).collect(Collectors.toSet());
        Map<String, Long> shown = runs.stream()
                .flatMap(run -> run.scenario().clauses().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> served = new TreeSet<>();
        Set<Clause> register = catalogue.all().stream()
                .flatMap(policy -> policy.clauses().all().stream())
                .collect(Collectors.toSet());
        for (PolicyVersion policy : catalogue.all()) {
            for (Citation rule : policy.rules().rules()) {
                served.add(rule.clause());
                if (!fired.contains(rule.rule())) {
                    problems.add(new SourceProblem(
                            rule.file(), 0, 0, "no scenario fires the rule `" + rule.rule() + "`; add one that does"));
                }
            }
        }
        for (Clause clause : register) {
            clause(clause, served.contains(clause.id()), shown.getOrDefault(clause.id(), 0L), problems);
        }
        runs.forEach(run -> run.scenario().clauses().stream()
                .filter(id -> register.stream().noneMatch(clause -> clause.id().equals(id)))
                .forEach(id -> problems.add(new SourceProblem(
                        run.scenario().file(),
                        run.scenario().line(),
                        1,
                        "there is no clause `" + id + "` in " + REGISTER))));
        return problems.stream().distinct().toList();
    }

    private static void clause(Clause clause, boolean served, long scenarios, List<SourceProblem> problems) {
        if (!served && clause.noRuleBecause() == null) {
            problems.add(
                    wrong("no rule cites clause `" + clause.id() + "`; add one, or say why not in `noRuleBecause`"));
        }
        if (served && clause.noRuleBecause() != null) {
            problems.add(wrong("clause `" + clause.id()
                    + "` says why no rule serves it, yet a rule does; take `noRuleBecause` out"));
        }
        if (served && scenarios < SCENARIOS_A_CLAUSE) {
            problems.add(wrong("clause `" + clause.id() + "` is shown by " + scenarios + " scenarios; at least "
                    + SCENARIOS_A_CLAUSE + " are wanted: it applies, it just does not, it meets another"));
        }
    }

    private static SourceProblem wrong(String detail) {
        return new SourceProblem(REGISTER, 0, 0, detail);
    }
}
