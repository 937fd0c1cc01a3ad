package dev.redress.policy.drools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.redress.decision.Citation;
import dev.redress.decision.Texts;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;

/**
 * Compiles DRL in Drools' classic way, which alone names a line for each error. Builds go past the repository of KIE
 * modules, so that a rule base that is no longer used leaves nothing behind but the few parts built last.
 */
public final class DroolsRuleCompiler implements RuleCompiler {

    static final String CLAUSE = "clause";
    static final String REASON = "reason";

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
                problems.addAll(ProposingOnly.problems(one, clauses));
                problems.addAll(FileCheck.problems(one, clauses, texts, fileOfRule));
            }
        });
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Map<String, List<RuleFile>> folders = files.stream()
                .collect(groupingBy(
                        file -> file.path().substring(0, file.path().lastIndexOf('/') + 1), TreeMap::new, toList()));
        List<BuiltPart> built = folders.values().stream().map(parts::of).toList();
        problems.addAll(built.stream()
                .flatMap(part -> part.errors().stream())
                .flatMap(error -> BuilderProblem.of(error, parsed))
                .toList());
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(ConsequenceExceptionHandlerOption.get(RuleRun.Failures.class));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        built.forEach(part -> base.addPackages(part.packages()));
        return new Compiled(new DroolsDecider(base, citations(parsed, clauses), bounds));
    }

    private static Map<String, Citation> citations(Map<String, ParsedFile> parsed, ClauseRegister clauses) {
        Map<String, Citation> citations = new TreeMap<>();
        for (ParsedFile file : parsed.values()) {
            for (RuleDescr rule : file.rules()) {
                String clause = ParsedFile.annotation(rule, CLAUSE).orElseThrow();
                citations.put(
                        rule.getName(),
                        new Citation(
                                clause,
                                clauses.find(clause).orElseThrow().basis(),
                                ParsedFile.annotation(rule, REASON).orElseThrow(),
                                rule.getName(),
                                file.file().path()));
            }
        }
        return citations;
    }
}
