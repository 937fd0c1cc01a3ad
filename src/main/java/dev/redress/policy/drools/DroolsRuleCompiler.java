package dev.redress.policy.drools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.redress.decision.Citation;
import dev.redress.decision.Texts;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.Rule;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;

/**
 * Compiles DRL in Drools' classic way, which alone names a line for each error. Builds go past the repository of KIE
 * modules, so that a rule base that is no longer used leaves nothing behind but the few parts built last.
 */
public final class DroolsRuleCompiler implements RuleCompiler {

    private static final int FILES = 1_000;
    private static final int PARTS = 64;

    /** What several policies share is parsed and built once. */
    private final Latest<RuleFile, ParsedFile> read = new Latest<>(FILES, ParsedFile::of);

    private final Latest<List<RuleFile>, BuiltPart> parts = new Latest<>(PARTS, BuiltPart::of);
    private final Bounds bounds;

    public DroolsRuleCompiler(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public Compilation compile(List<RuleFile> files, ClauseRegister clauses, Texts texts) {
        Map<String, ParsedFile> parsed = new TreeMap<>();
        Map<String, String> fileOfRule = new HashMap<>();
        List<SourceProblem> problems = new ArrayList<>();
        files.stream().sorted((a, b) -> a.path().compareTo(b.path())).forEach(file -> {
            ParsedFile one = read.of(file);
            parsed.put(file.path(), one);
            problems.addAll(one.problems());
            if (one.problems().isEmpty()) {
                problems.addAll(FileCheck.problems(one, clauses, texts, fileOfRule));
            }
        });
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Map<String, List<RuleFile>> folders = parsed.values().stream()
                .map(Drl::of)
                .collect(groupingBy(
                        file -> file.path().substring(0, file.path().lastIndexOf('/') + 1), TreeMap::new, toList()));
        Map<String, RuleFile> byPath = files.stream().collect(toMap(RuleFile::path, file -> file));
        List<BuiltPart> built = folders.values().stream().map(parts::of).toList();
        problems.addAll(built.stream()
                .flatMap(part -> part.errors().stream())
                .map(error -> BuilderProblem.of(error, byPath))
                .toList());
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        InternalKnowledgeBase base = newBase();
        built.forEach(part -> base.addPackages(part.packages()));
        return new Compiled(new DroolsDecider(base, citations(parsed, clauses), bounds));
    }

    /** {@return a base for rules, which sees no more than they may} */
    static InternalKnowledgeBase newBase() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, new RuleLoader());
        configuration.setOption(ConsequenceExceptionHandlerOption.get(RuleRun.Failures.class));
        return KnowledgeBaseFactory.newKnowledgeBase(configuration);
    }

    private static Map<String, Citation> citations(Map<String, ParsedFile> parsed, ClauseRegister clauses) {
        Map<String, Citation> citations = new TreeMap<>();
        for (ParsedFile file : parsed.values()) {
            for (Rule rule : file.rules()) {
                String clause = rule.annotation(FileCheck.CLAUSE).orElseThrow().text();
                citations.put(
                        rule.name(),
                        new Citation(
                                clause,
                                clauses.find(clause).orElseThrow().basis(),
                                rule.annotation(FileCheck.REASON).orElseThrow().text(),
                                rule.name(),
                                file.file().path()));
            }
        }
        return citations;
    }
}
