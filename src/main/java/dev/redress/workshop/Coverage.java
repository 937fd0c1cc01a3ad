package dev.redress.workshop;

import dev.redress.decision.Citation;
import dev.redress.policy.Clause;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.SourcePlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What no scenario shows and no rule serves. */
final class Coverage {

    /** A clause is shown where it applies, where it just does not, and where it meets another. */
    private static final int SCENARIOS_A_CLAUSE = 3;

    private static final String REGISTER = "clauses.yaml";

    private final SourcePlaces places;
    private final SortedMap<String, Clause> register = new TreeMap<>();
    /** Those of all policies, each once. */
    private final SortedSet<Citation> rules = new TreeSet<>();

    private final Set<String> served = new HashSet<>();
    private final Set<String> fired = new HashSet<>();
    private final Map<String, Set<String>> shownBy = new HashMap<>();
    private final Map<String, Set<String>> applied = new HashMap<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    private Coverage(SourcePlaces places) {
        this.places = places;
    }

    static Coverage of(PolicyCatalogue catalogue, List<ScenarioRun> runs, SourcePlaces places) {
        Coverage coverage = new Coverage(places);
        for (PolicyVersion policy : catalogue.all()) {
            policy.clauses().all().forEach(clause -> coverage.register.put(clause.id(), clause));
        }
        runs.forEach(coverage::run);
        for (PolicyVersion policy : catalogue.all()) {
            coverage.rules.addAll(policy.rules().rules());
        }
        coverage.rules.forEach(coverage::rule);
        coverage.register.values().forEach(coverage::clause);
        return coverage;
    }

    List<SourceProblem> problems() {
        return List.copyOf(problems);
    }

    Covered figures() {
        List<Citation> shown =
                rules.stream().filter(rule -> fired.contains(rule.rule())).toList();
        Set<String> served = shown.stream().map(Citation::clause).collect(Collectors.toCollection(TreeSet::new));
        List<String> explained = register.values().stream()
                .filter(clause -> clause.noRuleBecause() != null && !served.contains(clause.id()))
                .map(Clause::id)
                .toList();
        List<String> open = register.keySet().stream()
                .filter(id -> !served.contains(id) && !explained.contains(id))
                .toList();
        return new Covered(List.copyOf(served), explained, open, rules.size(), shown.size());
    }

    private void run(ScenarioRun run) {
        fired.addAll(run.fired());
        run.outcome()
                .reasons()
                .forEach(reason -> applied.computeIfAbsent(reason.rule().clause(), _ -> new HashSet<>())
                        .add(run.scenario().file() + run.scenario().name()));
        for (String clause : Set.copyOf(run.scenario().clauses())) {
            shownBy.computeIfAbsent(clause, _ -> new HashSet<>())
                    .add(run.scenario().file() + run.scenario().name());
            if (!register.containsKey(clause)) {
                problems.add(places.problem(
                        run.scenario().file(),
                        run.scenario().name(),
                        "the scenario shows clause `" + clause + "`, which is not in " + REGISTER));
            }
        }
    }

    private void rule(Citation rule) {
        served.add(rule.clause());
        if (!fired.contains(rule.rule())) {
            problems.add(places.problem(
                    rule.file(),
                    "rule \"" + rule.rule() + "\"",
                    "no scenario fires the rule `" + rule.rule() + "`; add one that does"));
        }
    }

    private void clause(Clause clause) {
        boolean serves = served.contains(clause.id());
        int scenarios = shownBy.getOrDefault(clause.id(), Set.of()).size();
        if (!serves && clause.noRuleBecause() == null) {
            wrong(clause, "no rule cites it; add one, or say why not in `noRuleBecause`");
        }
        if (serves && clause.noRuleBecause() != null) {
            wrong(clause, "it says why no rule serves it, yet a rule does; take `noRuleBecause` out");
        }
        if (serves && scenarios > 0 && isNeverSeenToApply(clause)) {
            wrong(clause, "it is a reason in none of the scenarios that are to show it; correct their `clauses`");
        }
        if (serves && scenarios < SCENARIOS_A_CLAUSE) {
            wrong(
                    clause,
                    "it is shown by " + scenarios + " scenarios; at least " + SCENARIOS_A_CLAUSE
                            + " are wanted: it applies, it just does not, it meets another");
        }
    }

    private boolean isNeverSeenToApply(Clause clause) {
        return Collections.disjoint(
                shownBy.getOrDefault(clause.id(), Set.of()), applied.getOrDefault(clause.id(), Set.of()));
    }

    private void wrong(Clause clause, String detail) {
        problems.add(places.problem(REGISTER, "id: " + clause.id() + "\n", "clause `" + clause.id() + "`: " + detail));
    }
}
