package dev.redress.policy.drools;

import dev.redress.decision.Basis;
import dev.redress.decision.Texts;
import dev.redress.facts.Nearest;
import dev.redress.policy.Clause;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.CodeUse;
import dev.redress.policy.Condition;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is wrong with the rules of a file that can be read. Beyond names and kinds it holds them to what keeps decisions free
 * of the order of rules, and the law above the shop: a rule never asks that something was <em>not</em> proposed, it shows on
 * which proposals it rests, and the law speaks from its own folder.
 */
final class FileCheck {

    static final String CLAUSE = "clause";
    static final String REASON = "reason";

    private static final String STATUTE_FOLDER = "statute/";
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final RuleFile file;
    private final ClauseRegister clauses;
    private final Texts texts;
    private final Map<String, String> fileOfRule;
    private final List<SourceProblem> problems = new ArrayList<>();

    private FileCheck(RuleFile file, ClauseRegister clauses, Texts texts, Map<String, String> fileOfRule) {
        this.file = file;
        this.clauses = clauses;
        this.texts = texts;
        this.fileOfRule = fileOfRule;
    }

    /**
     * {@return everything wrong with the file's rules}
     *
     * @param fileOfRule which file holds a rule of that name already; the rules of this file are added
     */
    static List<SourceProblem> problems(
            ParsedFile parsed, ClauseRegister clauses, Texts texts, Map<String, String> fileOfRule) {
        FileCheck check = new FileCheck(parsed.file(), clauses, texts, fileOfRule);
        for (Rule rule : parsed.rules()) {
            check.name(rule);
            check.clause(rule);
            check.reason(rule);
            rule.when().forEach(check::condition);
            check.problems.addAll(Typing.problems(parsed.file(), rule));
            check.problems.addAll(Breadth.problems(parsed.file(), rule));
        }
        check.codes();
        return check.problems;
    }

    private void name(Rule rule) {
        // The engine tells rules apart by their letters and digits alone.
        String before = fileOfRule.putIfAbsent(NEITHER.matcher(rule.name()).replaceAll("_"), file.path());
        if (before != null) {
            problem(
                    rule.at(),
                    "there is a rule `" + rule.name() + "`, or one whose name differs in signs and spaces alone, in "
                            + before + " already; rename one of them");
        }
    }

    private void clause(Rule rule) {
        rule.annotation(CLAUSE)
                .ifPresentOrElse(
                        cited -> clauses.find(cited.text())
                                .ifPresentOrElse(
                                        clause -> folder(cited, clause),
                                        () -> problem(
                                                cited.at(),
                                                "there is no clause `" + cited.text() + "` in clauses.yaml; "
                                                        + Nearest.hint(
                                                                cited.text(),
                                                                clauses.all().stream()
                                                                        .map(Clause::id)
                                                                        .toList()))),
                        () -> problem(
                                rule.at(),
                                "rule `" + rule.name() + "` cites no clause; add @clause(\"…\") below its name"));
    }

    private void folder(Rule.Annotation cited, Clause clause) {
        boolean law = file.path().startsWith(STATUTE_FOLDER);
        if (law != (clause.basis() == Basis.STATUTE)) {
            problem(
                    cited.at(),
                    law
                            ? "clause `" + clause.id() + "` is no law; its rules belong outside " + STATUTE_FOLDER
                            : "clause `" + clause.id() + "` is law; its rules belong into " + STATUTE_FOLDER);
        }
    }

    private void reason(Rule rule) {
        rule.annotation(REASON)
                .ifPresentOrElse(
                        reason -> text(new CodeUse(Texts.Kind.REASON, reason.text(), reason.at())),
                        () -> problem(
                                rule.at(),
                                "rule `" + rule.name() + "` has no reason code; add @reason(\"…\") below its name"));
    }

    /** Every code that the file's rules hand out must have its words. */
    private void codes() {
        CodeUse.proposed(file).forEach(this::text);
    }

    private void text(CodeUse use) {
        if (!texts.codes(use.kind()).contains(use.code())) {
            problem(
                    use.index(),
                    "`" + use.code() + "` has no text; add it among the "
                            + use.kind().plural()
                            + " of messages/en.yaml, zh-CN.yaml and zh-TW.yaml, with a line for the agent and one for"
                            + " the buyer; " + Nearest.hint(use.code(), texts.codes(use.kind())));
        }
    }

    /** Whether something was proposed is settled only once all rules have run, so only its presence may be asked for. */
    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Pattern _ -> {}
            case Condition.Exists exists ->
                exists.patterns().stream()
                        .filter(FileCheck::isProposal)
                        .forEach(pattern -> problem(
                                pattern.at(),
                                "match the " + pattern.type()
                                        + " without `exists`, so that what the rule proposes falls with it"));
            case Condition.Not not ->
                not.patterns().stream()
                        .filter(FileCheck::isProposal)
                        .forEach(pattern -> problem(
                                pattern.at(),
                                "whether no rule proposes a " + pattern.type()
                                        + " depends on the order of rules; ask for the facts behind it"));
        }
    }

    private static boolean isProposal(Condition.Pattern pattern) {
        return Vocabulary.proposal(pattern.type()).isPresent();
    }

    private void problem(int at, String detail) {
        problems.add(file.problemAt(at, detail));
    }
}
