package dev.redress.policy.files;

import dev.redress.facts.Nearest;
import dev.redress.facts.Problem;
import dev.redress.policy.ExpectedLine;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.ScenarioSources.ScenarioSource;
import dev.redress.policy.files.ScenarioSources.VariantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where the parts of one scenario, or of a variant of it, stand in its file.
 *
 * @param tree the file
 * @param here where it stands in it
 * @param around where the scenario stands of which this is a variant; otherwise the same as {@code here}
 * @param key what it is known by: its name, or what a variant is given
 * @param name of the scenario, with what is otherwise in a variant
 */
record ScenarioPlaces(YamlTree tree, String here, String around, String key, String name) {

    /** @param index of the scenario in the file, counted from 0 */
    static ScenarioPlaces ofScenario(YamlTree tree, int index, String name) {
        String here = "/scenarios/" + index;
        return new ScenarioPlaces(tree, here, here, "/name", name);
    }

    /**
     * {@return the places of one of the scenario's variants}
     *
     * @param index of the variant, counted from 0
     * @param otherwise what is otherwise in it
     */
    ScenarioPlaces ofVariant(int index, String otherwise) {
        return new ScenarioPlaces(tree, here + "/but/" + index, here, "", name + ", but " + otherwise);
    }

    /** {@return the line that it is known by, counted from 1} */
    int line() {
        return ofName("").line();
    }

    private SourceProblem ofName(String detail) {
        return tree.atKey(here + key, detail);
    }

    /**
     * {@return a problem with the case: where the fact is given, or at the scenario's name}
     *
     * @param byId the problem's pointer with the ids of a list's entries in place of their numbers
     */
    SourceProblem ofFacts(Problem problem, String byId) {
        String pointer = problem.pointer();
        return Stream.of(
                        here + "/given" + byId,
                        here + "/given" + pointer,
                        around + "/given" + pointer,
                        "/given" + pointer,
                        pointer)
                .filter(place -> !pointer.isEmpty() && tree.has(place))
                .findFirst()
                .map(place -> tree.atKey(place, problem.detail()))
                .orElseGet(() -> ofName("scenario `" + name + "`: " + problem.pointer() + ": " + problem.detail()));
    }

    /** {@return the words of the scenario that mean nothing, so that nothing can come out as it says} */
    List<SourceProblem> misworded(ScenarioSource source, PolicyVersion policy) {
        List<SourceProblem> problems = new ArrayList<>();
        for (int i = 0; i < source.clauses().size(); i++) {
            String clause = source.clauses().get(i);
            if (policy.clauses().find(clause).isEmpty()) {
                problems.add(tree.atValue(
                        here + "/clauses/" + i,
                        "there is no clause `" + clause + "` in " + PolicyFolder.CLAUSES + "; "
                                + Nearest.hint(clause, ExpectedLine.clauses(policy))));
            }
        }
        terms(source.terms(), problems);
        sections("/expect", source.expect(), policy, problems);
        return problems;
    }

    /** {@return the words of the variant that mean nothing} */
    List<SourceProblem> misworded(VariantSource source, PolicyVersion policy) {
        List<SourceProblem> problems = new ArrayList<>();
        if (source.given().isEmpty() && source.terms().isEmpty()) {
            problems.add(nothingOtherwise());
        }
        terms(source.terms(), problems);
        sections("/without", source.without(), policy, problems);
        sections("/with", source.with(), policy, problems);
        return problems;
    }

    /** {@return a problem with a variant that is its scenario over again} */
    SourceProblem nothingOtherwise() {
        return ofName("nothing is otherwise here; say under `given` which facts are, or under `terms`");
    }

    /** {@return a problem with a line that a variant is to be without and that the scenario has not} */
    SourceProblem unexpected(String section, String line) {
        return tree.atKey(
                YamlTree.below(here + "/without", section),
                "the scenario does not expect `" + line + "`, so a variant of it can't be without that line");
    }

    private void terms(Map<String, JsonNode> terms, List<SourceProblem> problems) {
        terms.forEach((name, stated) -> {
            if (new TermSource(stated, true).term(name).isEmpty()) {
                problems.add(tree.atKey(YamlTree.below(here + "/terms", name), TermSource.problem(name, stated)));
            }
        });
    }

    private void sections(
            String below, Map<String, JsonNode> sections, PolicyVersion policy, List<SourceProblem> problems) {
        sections.forEach((section, lines) -> {
            String pointer = YamlTree.below(here + below, section);
            if (!ExpectedLine.SECTIONS.contains(section)) {
                problems.add(tree.atKey(
                        pointer,
                        "there is no expectation `" + section + "`; " + Nearest.hint(section, ExpectedLine.SECTIONS)));
            } else if (lines.isArray()) {
                for (int i = 0; i < lines.size(); i++) {
                    line(section, lines.get(i), pointer + "/" + i, policy, problems);
                }
            } else {
                line(section, lines, pointer, policy, problems);
            }
        });
    }

    private void line(
            String section, JsonNode line, String pointer, PolicyVersion policy, List<SourceProblem> problems) {
        if (line.isContainer()) {
            problems.add(tree.atValue(pointer, "a line in words is wanted here; put it in quotes"));
        } else {
            ExpectedLine.problem(section, line.asString(), policy)
                    .ifPresent(detail -> problems.add(tree.atValue(pointer, detail)));
        }
    }
}
