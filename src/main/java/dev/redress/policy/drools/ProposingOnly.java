package dev.redress.policy.drools;

import dev.redress.decision.Basis;
import dev.redress.decision.Proposal;
import dev.redress.policy.Clause;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Holds a rule to what keeps decisions free of the order of rules, and the law above the shop: it inserts proposals and
 * does nothing else, it never asks that something was <em>not</em> proposed, it
 * shows on which proposals it rests, and the law speaks from its own folder.
 */
final class ProposingOnly {

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern INSERTION =
            Pattern.compile("insert\\s*\\(\\s*new\\s+(\\w+)\\s*\\(.*\\)\\s*\\)", Pattern.DOTALL);
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\w$.]+");
    private static final String STATUTE_FOLDER = "statute/";

    private final ParsedFile parsed;
    private final List<SourceProblem> problems = new ArrayList<>();

    private ProposingOnly(ParsedFile parsed) {
        this.parsed = parsed;
    }

    static List<SourceProblem> problems(ParsedFile parsed, ClauseRegister clauses) {
        ProposingOnly check = new ProposingOnly(parsed);
        for (RuleDescr rule : parsed.rules()) {
            check.consequence(rule);
            check.conditions(rule.getLhs(), false, false);
            ParsedFile.annotation(rule, DroolsRuleCompiler.CLAUSE)
                    .flatMap(clauses::find)
                    .ifPresent(clause -> check.folder(rule, clause));
        }
        return check.problems;
    }

    private void consequence(RuleDescr rule) {
        String code = STRING.matcher(
                        COMMENT.matcher(String.valueOf(rule.getConsequence())).replaceAll(" "))
                .replaceAll("\"\"");
        for (String statement : SEMICOLON.splitAsStream(code).toList()) {
            Matcher insertion = INSERTION.matcher(statement.strip());
            boolean proposes = insertion.matches()
                    && Vocabulary.type(insertion.group(1))
                            .filter(Proposal.class::isAssignableFrom)
                            .isPresent();
            if (!statement.isBlank() && !proposes) {
                Matcher word = FIRST_WORD.matcher(statement.strip());
                String first = word.find() ? word.group() : "then";
                problems.add(parsed.problemAt(
                        insertion.matches() ? insertion.group(1) : first,
                        Math.max(rule.getLine(), rule.getConsequenceLine()),
                        "a rule only proposes: `insert( new …( … ) );` with a proposal such as Remedy, Need or Task"));
            }
        }
    }

    /** Whether something was proposed is settled only once all rules have run, so only its presence may be asked for. */
    private void conditions(BaseDescr descr, boolean negated, boolean exists) {
        if (descr instanceof PatternDescr pattern) {
            Optional<Class<?>> type = Vocabulary.type(pattern.getObjectType());
            boolean proposal = type.filter(Proposal.class::isAssignableFrom).isPresent();
            if (proposal && exists && !negated) {
                problems.add(parsed.problemAt(
                        pattern.getObjectType(),
                        pattern.getLine(),
                        "match the " + pattern.getObjectType()
                                + " without `exists`, so that what the rule proposes falls with it"));
            }
            if (proposal && negated) {
                problems.add(parsed.problemAt(
                        pattern.getObjectType(),
                        pattern.getLine(),
                        "whether no rule proposes a " + pattern.getObjectType()
                                + " depends on the order of rules; ask for the facts behind it"));
            }
            if (pattern.getSource() != null) {
                problems.add(
                        parsed.problemAt("from", pattern.getLine(), "`from` has no place in a rule: match the facts"));
            }
        } else if (descr instanceof ConditionalElementDescr conditions) {
            boolean looks = exists || descr instanceof ExistsDescr;
            boolean denies =
                    negated || !(descr instanceof ExistsDescr || descr instanceof AndDescr || descr instanceof OrDescr);
            conditions.getDescrs().forEach(inner -> conditions((BaseDescr) inner, denies, looks));
        } else {
            problems.add(parsed.problemAt(
                    "when",
                    Math.max(1, descr.getLine() - 1),
                    "a condition matches facts, terms and proposals, nothing else"));
        }
    }

    private void folder(RuleDescr rule, Clause clause) {
        boolean law = parsed.file().path().startsWith(STATUTE_FOLDER);
        if (law != (clause.basis() == Basis.STATUTE)) {
            problems.add(parsed.problemAt(
                    "@clause",
                    rule.getLine(),
                    law
                            ? "clause `" + clause.id() + "` is no law; its rules belong outside " + STATUTE_FOLDER
                            : "clause `" + clause.id() + "` is law; its rules belong into " + STATUTE_FOLDER));
        }
    }
}
