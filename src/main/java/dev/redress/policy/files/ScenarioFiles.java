package dev.redress.policy.files;

import dev.redress.decision.Term;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseForm;
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

    public ScenarioFiles(CaseForm form) {
        this.form = form;
    }

    /** What stands in the scenario files, as far as it could be read. */
    public record Scenarios(List<Scenario> readable, List<SourceProblem> problems) {}

    public Scenarios load(Path root) {
        List<SourceProblem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (RuleFile file : new RulesFolder(root).files(FOLDER, ".yaml", problems)) {
            Yaml.read(file, new TypeReference<ScenarioFileSource>() {}, problems)
                    .ifPresent(source -> source.scenarios()
                            .forEach(
                                    one -> scenario(file, source, one, problems).ifPresent(scenarios::add)));
        }
        return new Scenarios(List.copyOf(scenarios), problems.stream().sorted().toList());
    }

    private Optional<Scenario> scenario(
            RuleFile file, ScenarioFileSource shared, ScenarioSource source, Collection<SourceProblem> problems) {
        SourceProblem place = file.problemAt(Math.max(0, file.text().indexOf(source.name())), "");
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("caseId", CASE_ID);
        facts.put("policy", shared.policy());
        facts.put("asOf", AS_OF);
        merge(facts, shared.given());
        merge(facts, source.given());
        return switch (form.read(Yaml.json(facts))) {
            case CaseForm.Refused refused -> {
                refused.problems()
                        .forEach(problem -> problems.add(new SourceProblem(
                                file.path(),
                                place.line(),
                                place.column(),
                                "scenario `" + source.name() + "`: " + problem.pointer() + ": " + problem.detail())));
                yield Optional.empty();
            }
            case CaseForm.Accepted accepted ->
                Optional.of(scenario(file, place, source, accepted.file().facts(), problems));
        };
    }

    private static Scenario scenario(
            RuleFile file,
            SourceProblem place,
            ScenarioSource source,
            CaseFacts facts,
            Collection<SourceProblem> problems) {
        List<Term> terms = new ArrayList<>();
        source.terms()
                .forEach((name, stated) -> new TermSource(stated, true)
                        .term(name)
                        .ifPresentOrElse(
                                terms::add,
                                () -> problems.add(new SourceProblem(
                                        file.path(),
                                        place.line(),
                                        place.column(),
                                        "scenario `" + source.name() + "`: " + TermSource.problem(name, stated)))));
        SortedMap<String, List<String>> expected = new TreeMap<>();
        source.expect().forEach((section, lines) -> {
            List<String> written = lines.isArray()
                    ? lines.valueStream().map(JsonNode::asString).toList()
                    : List.of(lines.asString());
            if (!written.isEmpty()) {
                expected.put(section, written);
            }
        });
        return new Scenario(file.path(), place.line(), source.name(), source.clauses(), terms, facts, expected);
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
