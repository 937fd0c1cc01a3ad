package dev.redress.policy.drools;

import dev.redress.policy.Operand;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import dev.redress.policy.Wording;
import java.util.List;
import java.util.StringJoiner;
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
        rule.when().forEach(condition -> line(Wording.of(condition)));
        line("then");
        rule.then()
                .forEach(proposing -> line(
                        "insert( new " + proposing.type() + Wording.list(proposing.with(), Drl::value, ", ") + " );"));
        line("end");
    }

    private void line(String words) {
        text.append(words).append('\n');
        lines++;
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
}
