package dev.redress.policy.drools;

import dev.redress.policy.Condition;
import dev.redress.policy.Expression;
import dev.redress.policy.Operand;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rules for the engine. It gets what was understood and checked, never what somebody wrote: so nothing can mean one
 * thing to the check and another to the engine.
 */
final class Drl {

    private final RuleFile file;
    private final StringBuilder text = new StringBuilder();
    private int lines = 1;

    private Drl(RuleFile file) {
        this.file = file;
    }

    /** {@return the rules of a file without problems, each on the line on which it stands there, if there is room} */
    static RuleFile of(ParsedFile parsed) {
        Drl drl = new Drl(parsed.file());
        drl.line("package " + parsed.packageName()
                + Vocabulary.PACKAGES.stream()
                        .sorted()
                        .map(name -> " import " + name + ".*")
                        .collect(Collectors.joining()));
        parsed.rules().forEach(drl::rule);
        return new RuleFile(parsed.file().path(), drl.text.toString());
    }

    private void rule(Rule rule) {
        int wanted = file.problemAt(rule.at(), "").line();
        while (lines < wanted) {
            line("");
        }
        line("rule \"" + rule.name() + "\"");
        line("when");
        rule.when().forEach(condition -> line(condition(condition)));
        line("then");
        rule.then()
                .forEach(proposing ->
                        line("insert( new " + proposing.type() + list(proposing.with(), Drl::value, ", ") + " );"));
        line("end");
    }

    private void line(String words) {
        text.append(words).append('\n');
        lines++;
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case Condition.Pattern pattern -> pattern(pattern);
            case Condition.Exists exists -> "exists" + list(exists.patterns(), Drl::pattern, " and ");
            case Condition.Not not -> "not" + list(not.patterns(), Drl::pattern, " and ");
        };
    }

    private static String pattern(Condition.Pattern pattern) {
        return (pattern.variable() == null ? "" : pattern.variable() + " : ")
                + pattern.type()
                + list(pattern.constraints(), Drl::expression, ", ");
    }

    private static String expression(Expression expression) {
        return switch (expression) {
            case Expression.Either either -> list(either.of(), Drl::expression, " || ");
            case Expression.Both both -> list(both.of(), Drl::expression, " && ");
            case Expression.Named named ->
                named.variable() + " : " + named.field().text();
            case Expression.Comparison comparison ->
                comparison.left().text() + " " + comparison.sign() + " "
                        + comparison.right().text();
            case Expression.Among among ->
                among.left().text() + (among.not() ? " not in" : " in") + list(among.values(), Operand::text, ", ");
            case Expression.Element element -> element(element);
        };
    }

    /** The field of the fact at hand comes first, as the engine wants it. */
    private static String element(Expression.Element element) {
        String not = element.not() ? " not " : " ";
        return element.collection() instanceof Operand.Path path && path.variable() != null
                ? element.value().text() + not + "memberOf " + path.text()
                : element.collection().text() + not + "contains "
                        + element.value().text();
    }

    /** Java knows no exact numbers of its own, so what takes one is given one. */
    private static String value(Operand operand) {
        if (!(operand instanceof Operand.Calculation(Operand of, String method, List<Operand> with, int _))) {
            return operand.text();
        }
        List<Signature.Part> wanted = Signature.calculations(method).getFirst().of();
        StringJoiner given = new StringJoiner(", ", "( ", " )");
        for (int i = 0; i < with.size(); i++) {
            boolean exact =
                    with.get(i) instanceof Operand.Numeral && wanted.get(i).kind() == Kind.Basic.EXACT;
            given.add(exact ? "new java.math.BigDecimal( \"" + with.get(i).text() + "\" )" : value(with.get(i)));
        }
        return value(of) + "." + method + given;
    }

    private static <T> String list(List<T> parts, Function<T, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between, "( ", " )"));
    }
}
