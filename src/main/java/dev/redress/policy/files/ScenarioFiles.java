package dev.redress.policy.files;

import dev.redress.decision.Term;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseForm;
import dev.redress.policy.Policies;
import dev.redress.policy.RuleFile;
import dev.redress.policy.Scenario;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.ScenarioFileSource;
import dev.redress.policy.files.Sources.ScenarioSource;
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

/** Reads the scenarios beside the rules. What all scenarios of a file share is given once and completed by each. */
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
        List<SourceProblem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (RuleFile file : new RulesFolder(root).files(FOLDER, ".yaml", problems)) {
            Yaml.read(file, new TypeReference<ScenarioFileSource>() {}, problems)
                    .ifPresent(source -> scenarios(file, source, problems).forEach(scenarios::add));
        }
        return new Scenarios(
                List.copyOf(scenarios), problems.stream().distinct().sorted().toList());
    }

    private List<Scenario> scenarios(RuleFile file, ScenarioFileSource source, Collection<SourceProblem> problems) {
        List<Scenario> scenarios = new ArrayList<>();
        YamlTree tree = new YamlTree(file);
        for (int i = 0; i < source.scenarios().size(); i++) {
            ScenarioPlaces places =
                    new ScenarioPlaces(tree, i, source.scenarios().get(i).name());
            ScenarioSource one = source.scenarios().get(i);
            List<SourceProblem> misworded = policies.find(source.policy())
                    .map(policy -> places.misworded(one, policy))
                    .orElse(List.of());
            problems.addAll(misworded);
            scenario(file, source, one, places, misworded.isEmpty(), problems).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    private Optional<Scenario> scenario(
            RuleFile file,
            ScenarioFileSource shared,
            ScenarioSource source,
            ScenarioPlaces places,
            boolean readable,
            Collection<SourceProblem> problems) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("caseId", CASE_ID);
        facts.put("policy", shared.policy());
        facts.put("asOf", AS_OF);
        merge(facts, shared.given());
        merge(facts, source.given());
        return switch (form.read(Yaml.json(facts))) {
            case CaseForm.Refused refused -> {
                refused.problems().forEach(problem -> problems.add(places.ofFacts(problem)));
                yield Optional.empty();
            }
            case CaseForm.Accepted accepted ->
                readable
                        ? Optional.of(
                                scenario(file, places, source, accepted.file().facts()))
                        : Optional.empty();
        };
    }

    private static Scenario scenario(RuleFile file, ScenarioPlaces places, ScenarioSource source, CaseFacts facts) {
        List<Term> terms = new ArrayList<>();
        source.terms()
                .forEach((name, stated) ->
                        new TermSource(stated, true).term(name).ifPresent(terms::add));
        SortedMap<String, List<String>> expected = new TreeMap<>();
        source.expect().forEach((section, lines) -> {
            List<String> written = lines.isArray()
                    ? lines.valueStream().map(JsonNode::asString).toList()
                    : List.of(lines.asString());
            if (!written.isEmpty()) {
                expected.put(section, written);
            }
        });
        return new Scenario(
                file.path(), places.ofName("").line(), source.name(), source.clauses(), terms, facts, expected);
    }

    /** Objects are merged key by key, null takes a key away, anything else replaces. */
    private static void merge(ObjectNode into, Map<String, JsonNode> from) {
        from.forEach((key, value) -> {
            if (value.isNull()) {
                into.remove(key);
            } else if (value.isObject()) {
                ObjectNode inner = into.get(key) instanceof ObjectNode known ? known.deepCopy() : into.objectNode();
                merge(inner, fields(value));
                into.set(key, inner);
            } else {
                into.set(key, value);
            }
        });
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.propertyStream().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        return fields;
    }
}
