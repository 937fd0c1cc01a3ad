package dev.redress.policy.files;

import dev.redress.decision.Texts;
import dev.redress.decision.icu.Messages;
import dev.redress.facts.ExtraFact;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.ContentVersion;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * Reads the policies of a rules folder and has their rules compiled. Policies of the same parts share one rule base, and a
 * version that is still in use somewhere is not built again. Safe for use by many threads.
 */
public final class PolicyFolder {

    static final String CLAUSES = "clauses.yaml";
    static final String POLICIES = "policies";

    private final RuleCompiler compiler;
    private final Map<String, WeakReference<PolicyVersion>> inUse = new HashMap<>();

    public PolicyFolder(RuleCompiler compiler) {
        this.compiler = compiler;
    }

    /** What came of reading a folder. */
    public sealed interface Loaded {}

    /** Every policy of the folder is ready. */
    public record Ready(PolicyCatalogue policies) implements Loaded {}

    /**
     * Nothing is ready.
     *
     * @param problems everything that is wrong, sorted by place
     */
    public record Broken(List<SourceProblem> problems) implements Loaded {

        public Broken {
            problems = problems.stream().distinct().sorted().toList();
        }
    }

    /** {@return the policies of a folder on disk, or everything that is wrong with it} */
    public Loaded load(Path root) {
        return load(RulesFolder.at(root));
    }

    /** {@return the policies of a folder, or everything that is wrong with it} */
    public Loaded load(RulesFolder folder) {
        List<SourceProblem> problems = new ArrayList<>();
        if (!folder.exists()) {
            return new Broken(List.of(new SourceProblem(folder.name(), 0, 0, "there is no such folder of rules")));
        }
        Optional<Registers> registers = Registers.read(folder, problems);
        NeedsFile needs = NeedsFile.read(folder, problems);
        List<RuleFile> files = folder.files(POLICIES, ".yaml", problems);
        if (files.isEmpty()) {
            problems.add(new SourceProblem(POLICIES, 0, 0, "there is no policy; add " + POLICIES + "/<id>.yaml"));
        }
        List<PolicyVersion> versions = new ArrayList<>();
        Map<List<String>, RuleCompiler.Compilation> compiled = new HashMap<>();
        for (RuleFile file : files) {
            Yaml.read(file, new TypeReference<PolicySource>() {}, problems)
                    .filter(source -> PolicyCheck.named(source, file, problems))
                    .ifPresent(source ->
                            registers.ifPresent(known -> version(file, source, known, needs, folder, compiled, problems)
                                    .ifPresent(versions::add)));
        }
        registers.ifPresent(
                known -> problems.addAll(known.check().problems(folder.files("", ".drl", new ArrayList<>()))));
        // What a policy that can't be read declares is not known, and would seem to be no fact of anybody's.
        if (problems.isEmpty()) {
            problems.addAll(needs.problems(folder.files("", ".drl", new ArrayList<>()), versions));
        }
        if (!problems.isEmpty()) {
            return new Broken(problems);
        }
        remember(versions);
        return new Ready(new PolicyCatalogue(versions));
    }

    private synchronized Optional<PolicyVersion> inUse(String version) {
        return Optional.ofNullable(inUse.get(version)).map(WeakReference::get);
    }

    private synchronized void remember(List<PolicyVersion> versions) {
        inUse.values().removeIf(version -> version.get() == null);
        versions.forEach(version -> inUse.put(version.version(), new WeakReference<>(version)));
    }

    private Optional<PolicyVersion> version(
            RuleFile file,
            PolicySource source,
            Registers registers,
            NeedsFile needs,
            RulesFolder folder,
            Map<List<String>, RuleCompiler.Compilation> compiled,
            List<SourceProblem> problems) {
        List<RuleFile> rules = new ArrayList<>();
        for (String part : source.parts()) {
            if (!folder.has(part)) {
                problems.add(PolicyCheck.missingPart(file, part));
            }
            rules.addAll(folder.files(part, ".drl", problems));
        }
        LegalTerms law = LegalTerms.read(source.parts(), folder, problems);
        problems.addAll(PolicyCheck.terms(file, source, rules, law));
        List<ExtraFact> extras = ExtraFactsOf.policy(source, file, problems);
        if (extras.size() == source.extraFacts().size()) {
            problems.addAll(ExtraCheck.problems(file, extras, rules));
        }
        registers.check().policy(source, law, rules);
        List<RuleFile> content = new ArrayList<>(rules);
        content.addAll(law.files());
        content.add(file);
        content.addAll(registers.files());
        content.add(needs.file());
        String version = ContentVersion.of(content);
        Optional<PolicyVersion> known = inUse(version);
        if (known.isPresent()) {
            return known;
        }
        RuleCompiler.Compilation compilation = compiled.computeIfAbsent(
                source.parts(), _ -> compiler.compile(rules, registers.clauses(), registers.codes()));
        return switch (compilation) {
            case RuleCompiler.Refused refused -> {
                problems.addAll(refused.problems());
                yield Optional.empty();
            }
            case RuleCompiler.Compiled ready ->
                Optional.of(new PolicyVersion(
                        source.id(),
                        version,
                        source.title(),
                        source.effectiveFrom().toInstant(),
                        source.businessDate(),
                        TermsOf.policy(source, file, law, extras, problems),
                        registers.clauses(),
                        registers.messages().of(TermsInTexts.of(source, law).values(), source.zone()),
                        needs.facts(),
                        ready.rules()));
        };
    }

    /**
     * What all policies of a folder share.
     *
     * @param check gathers what is wrong with the texts, policy by policy
     */
    record Registers(ClauseRegister clauses, Messages messages, TextsCheck check, List<RuleFile> files) {

        static Optional<Registers> read(RulesFolder folder, List<SourceProblem> problems) {
            Optional<RuleFile> clauses = folder.file(CLAUSES, problems);
            Optional<ClauseRegister> register = clauses.flatMap(file -> RegisterFiles.clauses(file, problems));
            Optional<MessageFiles> messages = MessageFiles.read(folder, problems);
            return register.flatMap(known -> messages.map(texts -> {
                List<RuleFile> files = new ArrayList<>(texts.files());
                clauses.ifPresent(files::add);
                return new Registers(known, texts.messages(), new TextsCheck(texts), files);
            }));
        }

        /** {@return the texts as far as they don't hang on a policy} */
        Texts codes() {
            return messages.of(Map.of(), ZoneOffset.UTC);
        }
    }
}
