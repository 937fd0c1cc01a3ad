package dev.redress.policy.drools;

import dev.redress.decision.Term;
import dev.redress.facts.Extra;
import dev.redress.facts.Item;
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
    /** Items and proposals that one rule looks at, those in {@code not} and {@code exists} among them. */
    private static final int MOST_TOGETHER = 4;
    /** Items and proposals that one rule matches. */
    private static final int MOST_MATCHED = 3;
    /** Among these, and in one {@code not} or {@code exists}, not tied to another by {@code item ==}. */
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
        List<Pattern> matched =
                ofMany(rule.when().stream().filter(Pattern.class::isInstance).flatMap(Breadth::patterns));
        boolean tooLoose = loose(matched) > MOST_LOOSE
                || rule.when().stream()
                        .filter(condition -> !(condition instanceof Pattern))
                        .anyMatch(condition -> loose(ofMany(patterns(condition))) >= MOST_LOOSE);
        if (ofMany(all.stream()).size() > MOST_TOGETHER || matched.size() > MOST_MATCHED || tooLoose) {
            problem(
                    rule.at(),
                    "the rule puts too many items and proposals beside each other; it may look at " + MOST_TOGETHER
                            + ", match " + MOST_MATCHED + ", and " + MOST_LOOSE
                            + " without tying one to the other as in `item == $item`; in a `not` or `exists` all but one"
                            + " are tied");
        }
    }

    private static List<Pattern> ofMany(Stream<Pattern> patterns) {
        return patterns.filter(Breadth::isOneOfMany).toList();
    }

    private static long loose(List<Pattern> patterns) {
        return patterns.stream().filter(Breadth::isLoose).count();
    }

    private static boolean isLoose(Pattern pattern) {
        return pattern.constraints().stream().noneMatch(Breadth::ties);
    }

    private static boolean isOneOfMany(Pattern pattern) {
        return pattern.type().equals(Item.class.getSimpleName())
                || Vocabulary.proposal(pattern.type()).isPresent()
                // of one name there is one for each item
                || (pattern.type().equals(Extra.class.getSimpleName()) && isLoose(pattern));
    }

    /** {@return whether a constraint leaves one item, or the proposals about it} */
    private static boolean ties(Expression constraint) {
        return constraint instanceof Expression.Comparison(Operand.Path left, String sign, Operand.Path right, int _)
                && sign.equals("==")
                && right.variable() != null
                && (left.text().equals("item") || left.text().equals("id"));
    }

    private void problem(int at, String detail) {
        problems.add(file.problemAt(at, detail));
    }
}
