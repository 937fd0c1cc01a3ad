package dev.redress.policy;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the files of a rules folder say, whatever their layout.
 *
 * @param rules every rule, by name
 * @param values every value of the other files, by file and then by its place in there: a JSON pointer in which the entries of
 *     a list go by the name they have
 */
public record Contents(SortedMap<String, Filed> rules, SortedMap<String, SortedMap<String, String>> values) {

    private static final String POLICIES = "policies/";
    private static final String PARTS = "/parts/";

    /** A rule and the file it stands in. */
    public record Filed(String file, Rule rule) {

        /** {@return the clause that it cites} */
        public String clause() {
            return rule.annotation("clause").map(Rule.Annotation::text).orElse("");
        }

        /** {@return all that it says but its name, a line each; the order of lines and constraints says nothing} */
        public SortedSet<String> says() {
            SortedSet<String> lines = new TreeSet<>();
            rule.annotations().forEach(one -> lines.add("@" + one.name() + "(\"" + one.text() + "\")"));
            rule.when().forEach(condition -> lines.add(Wording.of(inOrder(condition))));
            rule.then().forEach(proposing -> lines.add(Wording.of(proposing)));
            return lines;
        }

        private static Condition inOrder(Condition condition) {
            return switch (condition) {
                case Condition.Pattern pattern -> inOrder(pattern);
                case Condition.Exists exists ->
                    new Condition.Exists(
                            exists.patterns().stream().map(Filed::inOrder).toList(), exists.at());
                case Condition.Not not ->
                    new Condition.Not(
                            not.patterns().stream().map(Filed::inOrder).toList(), not.at());
            };
        }

        private static Condition.Pattern inOrder(Condition.Pattern pattern) {
            return new Condition.Pattern(
                    pattern.variable(),
                    pattern.type(),
                    pattern.constraints().stream()
                            .sorted(Comparator.comparing((Expression one) -> Wording.of(one)))
                            .toList(),
                    pattern.at());
        }
    }

    public Contents {
        rules = new TreeMap<>(rules);
        values = new TreeMap<>(values);
    }

    /** {@return the policies that take a file: those whose own it is, and those that take its folder or one above it} */
    public SortedSet<String> policiesOf(String file) {
        SortedSet<String> policies = new TreeSet<>();
        values.forEach((policy, said) -> {
            if (policy.startsWith(POLICIES) && (policy.equals(file) || takes(said, file))) {
                policies.add(policy.substring(POLICIES.length(), policy.lastIndexOf('.')));
            }
        });
        return policies;
    }

    private static boolean takes(SortedMap<String, String> policy, String file) {
        return policy.entrySet().stream()
                .anyMatch(value -> value.getKey().startsWith(PARTS) && file.startsWith(value.getValue() + "/"));
    }
}
