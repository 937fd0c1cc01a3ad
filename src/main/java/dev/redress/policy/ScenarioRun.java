package dev.redress.policy;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Outcome;
import dev.redress.decision.Proposals;
import dev.redress.decision.RuleFiring;
import dev.redress.decision.ShopTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came of a scenario.
 *
 * @param outcome what came out
 * @param fired names of the rules that fired
 * @param differences what was expected beside what came out, by section; none where the scenario holds
 */
public record ScenarioRun(Scenario scenario, Outcome outcome, Set<String> fired, List<Difference> differences) {

    /** A section in which the outcome is not as expected. */
    public record Difference(String section, List<String> expected, List<String> actual) {

        /** {@return the section and what differs in it, a line each} */
        @Override
        public String toString() {
            List<String> lines = new ArrayList<>(List.of(section));
            List<String> missing = without(expected, actual);
            List<String> added = without(actual, expected);
            if (missing.isEmpty() && added.isEmpty()) {
                lines.add("the same lines in another order");
                missing = expected;
                added = actual;
            }
            missing.forEach(line -> lines.add("- expected " + line));
            added.forEach(line -> lines.add("+ actual   " + line));
            return String.join("\n    ", lines);
        }

        private static List<String> without(List<String> lines, List<String> others) {
            List<String> rest = new ArrayList<>(lines);
            others.forEach(rest::remove);
            return rest;
        }
    }

    /** {@return what the policy makes of the scenario's case} */
    public static ScenarioRun of(Scenario scenario, PolicyVersion policy) {
        ShopTerms terms = scenario.termsOf(policy);
        Proposals proposals = policy.rules().propose(scenario.facts(), terms);
        Outcome outcome = Adjudicator.settle(scenario.facts(), terms, proposals);
        return new ScenarioRun(
                scenario,
                outcome,
                proposals.fired().stream()
                        .map(RuleFiring::rule)
                        .map(rule -> rule.rule())
                        .collect(Collectors.toUnmodifiableSet()),
                differences(scenario, OutcomeLines.of(outcome)));
    }

    public boolean holds() {
        return differences.isEmpty();
    }

    private static List<Difference> differences(Scenario scenario, SortedMap<String, List<String>> actual) {
        SortedMap<String, List<String>> expected = scenario.expected();
        SortedSet<String> sections = new TreeSet<>(expected.keySet());
        sections.addAll(actual.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String section : sections) {
            List<String> wanted = expected.getOrDefault(section, List.of());
            List<String> got = actual.getOrDefault(section, List.of());
            boolean same = wanted.equals(got)
                    || (scenario.variantOf() != null && sorted(wanted).equals(sorted(got)));
            if (!same) {
                differences.add(new Difference(section, wanted, got));
            }
        }
        return differences;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
