package dev.redress.policy.files;

import dev.redress.decision.Term;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseForm;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleFile;
import dev.redress.policy.Scenario;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.ScenarioSources.ScenarioFileSource;
import dev.redress.policy.files.ScenarioSources.ScenarioSource;
import dev.redress.policy.files.ScenarioSources.VariantSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the scenarios beside the rules. What all scenarios of a file share is given once and completed by each, and each is
 * completed once more by its variants.
 */
public final class ScenarioFiles {

    private static final String FOLDER = "scenarios";
    private static final String CASE_ID = "scenario";
    private static final String AS_OF = "2026-11-20T12:00:00+08:00";

    private final CaseForm form;
    private final Policies policies;

    /**
     * Prepares reading.
     *
     * @param policies know the codes and clauses that scenarios may expect
     */
    public ScenarioFiles(CaseForm form, Policies policies) {
        this.form = form;
        this.policies = policies;
    }

    /** What stands in the scenario files, as far as it could be read. */
    public record Scenarios(List<Scenario> readable, List<SourceProblem> problems) {}

    public Scenarios load(Path root) {
        return load(RulesFolder.at(root));
    }

    /** {@return the scenarios of a folder, and what is wrong with them} */
    public Scenarios load(RulesFolder folder) {
        List<SourceProblem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (RuleFile file : folder.files(FOLDER, ".yaml", problems)) {
            Yaml.read(file, new TypeReference<ScenarioFileSource>() {}, problems)
                    .ifPresent(source -> new OneFile(file, source, problems, scenarios).read());
        }
        return new Scenarios(
                List.copyOf(scenarios), problems.stream().distinct().sorted().toList());
    }

    private final class OneFile {

        private final RuleFile file;
        private final ScenarioFileSource source;
        private final Optional<PolicyVersion> policy;
        private final Collection<SourceProblem> problems;
        private final Collection<Scenario> scenarios;

        private OneFile(
                RuleFile file,
                ScenarioFileSource source,
                Collection<SourceProblem> problems,
                Collection<Scenario> scenarios) {
            this.file = file;
            this.source = source;
            this.policy = policies.find(source.policy());
            this.problems = problems;
            this.scenarios = scenarios;
        }

        private void read() {
            YamlTree tree = new YamlTree(file);
            for (int i = 0; i < source.scenarios().size(); i++) {
                ScenarioSource one = source.scenarios().get(i);
                ScenarioPlaces places = ScenarioPlaces.ofScenario(tree, i, one.name());
                List<SourceProblem> misworded =
                        policy.map(known -> places.misworded(one, known)).orElse(List.of());
                problems.addAll(misworded);
                ObjectNode facts = facts(one);
                Optional<Scenario> scenario =
                        facts(facts, places).filter(_ -> misworded.isEmpty()).map(read -> scenario(places, one, read));
                scenario.ifPresent(scenarios::add);
                for (int j = 0; j < one.but().size(); j++) {
                    variant(
                            one.but().get(j),
                            places.ofVariant(j, Variant.words(one.but().get(j))),
                            facts,
                            scenario);
                }
            }
        }

        private ObjectNode facts(ScenarioSource one) {
            ObjectNode facts = JsonNodeFactory.instance.objectNode();
            facts.put("caseId", CASE_ID);
            facts.put("policy", source.policy());
            facts.put("asOf", AS_OF);
            Given.merge(facts, source.given());
            Given.merge(facts, one.given());
            return facts;
        }

        private Optional<CaseFacts> facts(ObjectNode facts, ScenarioPlaces places) {
            return switch (form.read(Yaml.json(facts))) {
                case CaseForm.Refused refused -> {
                    refused.problems()
                            .forEach(problem ->
                                    problems.add(places.ofFacts(problem, Given.byId(facts, problem.pointer()))));
                    yield Optional.empty();
                }
                case CaseForm.Accepted accepted -> Optional.of(accepted.file().facts());
            };
        }

        private Scenario scenario(ScenarioPlaces places, ScenarioSource one, CaseFacts facts) {
            SortedMap<String, List<String>> expected = new TreeMap<>();
            one.expect().forEach((section, written) -> expected.put(section, Variant.lines(written)));
            expected.values().removeIf(List::isEmpty);
            return new Scenario(
                    file.path(), places.line(), one.name(), one.clauses(), terms(one.terms()), facts, expected, null);
        }

        /** @param scenario that it varies, where that could be read */
        private void variant(
                VariantSource variant, ScenarioPlaces places, ObjectNode given, Optional<Scenario> scenario) {
            List<SourceProblem> wrong = new ArrayList<>(
                    policy.map(known -> places.misworded(variant, known)).orElse(List.of()));
            ObjectNode facts = given.deepCopy();
            Given.merge(facts, variant.given());
            SortedMap<String, List<String>> expected = Variant.expected(
                    scenario.map(Scenario::expected).orElse(new TreeMap<>()),
                    variant,
                    (section, line) -> scenario.ifPresent(_ -> wrong.add(places.unexpected(section, line))));
            problems.addAll(wrong);
            if (scenario.isPresent() && wrong.isEmpty()) {
                List<Term> terms = new ArrayList<>(scenario.get().terms());
                terms.addAll(terms(variant.terms()));
                facts(facts, places)
                        .filter(read -> isOtherwise(read, terms, scenario.get(), places))
                        .map(read -> new Scenario(
                                file.path(),
                                places.line(),
                                places.name(),
                                List.of(),
                                terms,
                                read,
                                expected,
                                scenario.get()))
                        .ifPresent(scenarios::add);
            }
        }

        /** A variant of which nothing differs from its scenario holds whatever the rules say. */
        private boolean isOtherwise(CaseFacts facts, List<Term> terms, Scenario scenario, ScenarioPlaces places) {
            boolean otherwise = !facts.equals(scenario.facts()) || !terms.equals(scenario.terms());
            if (!otherwise) {
                problems.add(places.nothingOtherwise());
            }
            return otherwise;
        }

        private static List<Term> terms(Map<String, JsonNode> stated) {
            List<Term> terms = new ArrayList<>();
            stated.forEach(
                    (name, value) -> new TermSource(value, true).term(name).ifPresent(terms::add));
            return terms;
        }
    }
}
