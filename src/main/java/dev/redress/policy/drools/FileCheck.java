package dev.redress.policy.drools;

import dev.redress.decision.Texts;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.CodeUse;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What is wrong with a rule file beyond its syntax: said before it is compiled, in the words of the rules. */
final class FileCheck {

    /** The first name of a constraint, with the variable that binds it set aside. */
    private static final Pattern FIRST_NAME = Pattern.compile(
            "\\s*(?:\\$?\\w+\\s*:=?\\s*)?([A-Za-z_]\\w*)(?=\\s*(?:[^\\w\\s(]|$|not\\b|in\\b|memberOf\\b|contains\\b|matches\\b))");

    /** A step from a field to a field of it. */
    private static final Pattern STEP = Pattern.compile("(?<![\\w$.\"])(\\$?[a-z]\\w*)\\.(\\w+)");

    private static final Pattern BINDING = Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*(\\w+)");

    private final ParsedFile parsed;
    private final ClauseRegister clauses;
    private final Texts texts;
    private final Map<String, String> fileOfRule;
    private final List<SourceProblem> problems = new ArrayList<>();
    /** Variables of the rule at hand that are null where nobody knows them. */
    private final Set<String> unknowns = new HashSet<>();

    private FileCheck(ParsedFile parsed, ClauseRegister clauses, Texts texts, Map<String, String> fileOfRule) {
        this.parsed = parsed;
        this.clauses = clauses;
        this.texts = texts;
        this.fileOfRule = fileOfRule;
    }

    /**
     * {@return everything wrong with the file}
     *
     * @param fileOfRule which file holds a rule of that name already; the rules of this file are added
     */
    static List<SourceProblem> problems(
            ParsedFile parsed, ClauseRegister clauses, Texts texts, Map<String, String> fileOfRule) {
        FileCheck check = new FileCheck(parsed, clauses, texts, fileOfRule);
        if (parsed.tree() != null) {
            for (ImportDescr imported : parsed.tree().getImports()) {
                check.imported(imported);
            }
        }
        parsed.rules().forEach(check::rule);
        check.codes();
        return check.problems;
    }

    private void imported(ImportDescr imported) {
        Set<String> allowed = Vocabulary.PACKAGES;
        if (allowed.stream().noneMatch(name -> imported.getTarget().equals(name + ".*"))) {
            problems.add(parsed.problemAt(
                    "import",
                    Math.max(1, imported.getLine()),
                    "`" + imported.getTarget() + "` may not be imported; a rule file imports "
                            + String.join(".* and ", allowed.stream().sorted().toList()) + ".*"));
        }
    }

    private void rule(RuleDescr rule) {
        String before = fileOfRule.putIfAbsent(rule.getName(), parsed.file().path());
        if (before != null) {
            at(rule, "rule", "there is a rule `" + rule.getName() + "` in " + before + " already; rename one of them");
        }
        ParsedFile.annotation(rule, DroolsRuleCompiler.CLAUSE)
                .ifPresentOrElse(
                        clause -> {
                            if (clauses.find(clause).isEmpty()) {
                                at(
                                        rule,
                                        "@clause",
                                        "there is no clause `" + clause + "` in clauses.yaml; "
                                                + Guess.of(
                                                        clause,
                                                        clauses.all().stream()
                                                                .map(one -> one.id())
                                                                .toList()));
                            }
                        },
                        () -> at(
                                rule,
                                "rule",
                                "rule `" + rule.getName() + "` cites no clause; add @clause(\"…\") below its name"));
        ParsedFile.annotation(rule, DroolsRuleCompiler.REASON)
                .ifPresentOrElse(
                        code -> text(Texts.Kind.REASON, code, rule.getLine()),
                        () -> at(
                                rule,
                                "rule",
                                "rule `" + rule.getName() + "` has no reason code; add @reason(\"…\") below its name"));
        rule.getAttributes()
                .keySet()
                .forEach(attribute -> at(
                        rule,
                        attribute,
                        "`" + attribute + "` has no place in a rule: rules only propose, in no order"));
        unknowns.clear();
        patterns(rule.getLhs());
    }

    /** Every code that the file's rules hand out must have its words. */
    private void codes() {
        for (CodeUse use : CodeUse.proposed(parsed.file())) {
            if (!texts.codes(use.kind()).contains(use.code())) {
                problems.add(parsed.file().problemAt(use.index(), noText(use.kind(), use.code())));
            }
        }
    }

    private void text(Texts.Kind kind, String code, int line) {
        if (!texts.codes(kind).contains(code)) {
            problems.add(parsed.problemAt(code, line, noText(kind, code)));
        }
    }

    private String noText(Texts.Kind kind, String code) {
        return "`" + code + "` has no text; add it among the " + kind.plural()
                + " of messages/en.yaml, zh-CN.yaml and zh-TW.yaml, with a line for the agent and one for the buyer; "
                + Guess.of(code, texts.codes(kind));
    }

    private void patterns(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (descr instanceof ConditionalElementDescr conditions) {
            for (Object inner : conditions.getDescrs()) {
                patterns((BaseDescr) inner);
            }
        }
    }

    private void pattern(PatternDescr pattern) {
        Vocabulary.type(pattern.getObjectType())
                .ifPresentOrElse(
                        type -> pattern.getConstraint()
                                .getDescrs()
                                .forEach(constraint -> constraint(type, (BaseDescr) constraint)),
                        () -> problems.add(parsed.problemAt(
                                pattern.getObjectType(),
                                pattern.getLine(),
                                "there is no fact or proposal `" + pattern.getObjectType() + "`; "
                                        + Guess.of(pattern.getObjectType(), Vocabulary.typeNames()))));
    }

    private void constraint(Class<?> type, BaseDescr constraint) {
        Matcher first = FIRST_NAME.matcher(constraint.toString());
        if (first.lookingAt() && !Vocabulary.fields(type).contains(first.group(1))) {
            problems.add(parsed.problemAt(
                    first.group(1),
                    constraint.getLine(),
                    "`" + first.group(1) + "` is not a field of " + type.getSimpleName() + "; "
                            + Guess.of(first.group(1), Vocabulary.fields(type))));
        }
        Matcher bound = BINDING.matcher(constraint.toString());
        if (bound.lookingAt() && Vocabulary.mayBeUnknown(type, bound.group(2))) {
            unknowns.add(bound.group(1));
        }
        Matcher step = STEP.matcher(constraint.toString());
        while (step.find()) {
            if (Vocabulary.mayBeUnknown(type, step.group(1)) || unknowns.contains(step.group(1))) {
                problems.add(parsed.problemAt(
                        step.group(),
                        constraint.getLine(),
                        "`" + step.group(1) + "` may be unknown; write `" + step.group(1) + "!." + step.group(2)
                                + "`, which the unknown never meets"));
            }
        }
    }

    private void at(RuleDescr rule, String word, String detail) {
        problems.add(parsed.problemAt(word, rule.getLine(), detail));
    }
}
