package dev.redress.policy.drools;

import dev.redress.facts.Extra;
import dev.redress.facts.Item;
import dev.redress.decision.Term;
import dev.redress.policy.Condition;
import dev.redress.policy.Condition.Pattern;
import dev.redress.policy.Expression;
import dev.redress.policy.Operand;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a rule may put beside each other. A case has up to 200 items and many proposals for each; a rule that went through
 * every one of them with every other, and these with every third, would take all memory before it fires once, where no bound
 * on firings stops it.
 */
final class Breadth {

    private static final int MOST_CONDITIONS = 40;
    private static final int MOST_PROPOSALS = 20;
    /** Items and proposals that one rule matches together. */
    private static final int MOST_TOGETHER = 3;
    /** Among these, not tied to another one by {@code ==}. */
    private static final int MOST_LOOSE = 2;

    private final RuleFile file;
    private final List<SourceProblem> problems = new ArrayList<>();

    private Breadth(RuleFile file) {
        this.file = file;
    }

    static List<SourceProblem> problems(RuleFile file, Rule rule) {
        Breadth breadth = new Breadth(file);
        List<Pattern> all = rule.when().stream().flatMap(Breadth::patterns).toList();
        all.forEach(breadth::named);
        breadth.few(rule, all);
        return breadth.problems;
    }

    private static Stream<Pattern> patterns(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> Stream.of(pattern);
            case Condition.Exists exists -> exists.patterns().stream();
            case Condition.Not not -> not.patterns().stream();
        };
    }

    /** Terms and extra facts are told apart by their names alone. */
    private void named(Pattern pattern) {
        boolean byName = pattern.type().equals(Term.class.getSimpleName())
                || pattern.type().equals(Extra.class.getSimpleName());
        if (byName && pattern.constraints().stream().noneMatch(Breadth::saysTheName)) {
            problem(
                    pattern.at(),
                    "say which " + pattern.type() + " is meant: `" + pattern.type() + "( name == \"…\", … )`");
        }
    }

    private static boolean saysTheName(Expression constraint) {
        return constraint instanceof Expression.Comparison(Operand left, String sign, Operand.Text _, int _)
                && sign.equals("==")
                && left.text().equals("name");
    }

    private void few(Rule rule, List<Pattern> all) {
        if (all.size() > MOST_CONDITIONS || rule.then().size() > MOST_PROPOSALS) {
            problem(
                    rule.at(),
                    "a rule has " + MOST_CONDITIONS + " conditions and " + MOST_PROPOSALS
                            + " proposals at most; split this one");
        }
        List<Pattern> matched = rule.when().stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .filter(Breadth::isOneOfMany)
                .toList();
        long loose = matched.stream()
                .filter(pattern -> pattern.constraints().stream().noneMatch(Breadth::ties))
                .count();
        if (matched.size() > MOST_TOGETHER || loose > MOST_LOOSE) {
            problem(
                    rule.at(),
                    "the rule puts too many items and proposals beside each other: it may match " + MOST_TOGETHER
                            + " of them, of which " + MOST_LOOSE + " are not tied to another as in `item == $item`");
        }
    }

    private static boolean isOneOfMany(Pattern pattern) {
        return pattern.type().equals(Item.class.getSimpleName())
                || Vocabulary.proposal(pattern.type()).isPresent();
    }

    /** {@return whether a constraint says that a field is what another condition named} */
    private static boolean ties(Expression constraint) {
        return constraint instanceof Expression.Comparison(Operand.Path left, String sign, Operand.Path right, int _)
                && sign.equals("==")
                && (left.variable() == null) != (right.variable() == null);
    }

    private void problem(int at, String detail) {
        problems.add(file.problemAt(at, detail));
    }
}
