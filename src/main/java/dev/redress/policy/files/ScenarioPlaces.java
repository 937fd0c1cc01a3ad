package dev.redress.policy.files;

import dev.redress.facts.Nearest;
import dev.redress.facts.Problem;
import dev.redress.policy.ExpectedLine;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.ScenarioSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where the parts of one scenario stand in its file.
 *
 * @param tree the file
 * @param index of the scenario in it, counted from 0
 * @param name of the scenario
 */
record ScenarioPlaces(YamlTree tree, int index, String name) {

    SourceProblem ofName(String detail) {
        return tree.atKey(here() + "/name", detail);
    }

    /** {@return a problem with the scenario's case: where the fact is given, or at the scenario's name} */
    SourceProblem ofFacts(Problem problem) {
        String pointer = problem.pointer();
        String own = here() + "/given" + pointer;
        if (tree.has(own)) {
            return tree.atKey(own, problem.detail());
        }
        return Stream.of("/given" + pointer, pointer)
                .filter(shared -> !pointer.isEmpty() && tree.has(shared))
                .findFirst()
                .map(shared -> tree.atKey(shared, problem.detail()))
                .orElseGet(() -> ofName("scenario `" + name + "`: " + problem.pointer() + ": " + problem.detail()));
    }

    /** {@return the words of the scenario that mean nothing, so that nothing can come out as it says} */
    List<SourceProblem> misworded(ScenarioSource source, PolicyVersion policy) {
        List<SourceProblem> problems = new ArrayList<>();
        for (int i = 0; i < source.clauses().size(); i++) {
            String clause = source.clauses().get(i);
            if (policy.clauses().find(clause).isEmpty()) {
                problems.add(tree.atValue(
                        here() + "/clauses/" + i,
                        "there is no clause `" + clause + "` in " + PolicyFolder.CLAUSES + "; "
                                + Nearest.hint(clause, ExpectedLine.clauses(policy))));
            }
        }
        source.terms().forEach((name, stated) -> {
            if (new TermSource(stated, true).term(name).isEmpty()) {
                problems.add(tree.atKey(YamlTree.below(here() + "/terms", name), TermSource.problem(name, stated)));
            }
        });
        source.expect().forEach((section, lines) -> {
            String pointer = YamlTree.below(here() + "/expect", section);
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
        return problems;
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

    private String here() {
        return "/scenarios/" + index;
    }
}
