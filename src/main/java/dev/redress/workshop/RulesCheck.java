package dev.redress.workshop;

import dev.redress.facts.CaseForm;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.Scenario;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.PolicyFolder;
import dev.redress.policy.files.PolicySchema;
import dev.redress.policy.files.RuleFilesLeftOut;
import dev.redress.policy.files.ScenarioFiles;
import dev.redress.policy.files.SourcePlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks a rules folder whole: builds the rules, runs the scenarios, and looks for what neither serves. */
public final class RulesCheck {

    private final PolicyFolder policies;
    private final Function<Policies, CaseForm> forms;

    /**
     * Prepares a check.
     *
     * @param forms reads the cases of scenarios, once it is known which policies there are
     */
    public RulesCheck(RuleCompiler compiler, Function<Policies, CaseForm> forms) {
        this.policies = new PolicyFolder(compiler);
        this.forms = forms;
    }

    /** {@return everything found, whether good or bad} */
    public Report check(Path folder) {
        return switch (policies.load(folder)) {
            case PolicyFolder.Broken broken -> new Report(List.of(), List.of(), broken.problems(), null);
            case PolicyFolder.Ready ready -> check(folder, ready.policies());
        };
    }

    private Report check(Path folder, PolicyCatalogue catalogue) {
        ScenarioFiles.Scenarios scenarios = new ScenarioFiles(forms.apply(catalogue), catalogue).load(folder);
        List<SourceProblem> problems = new ArrayList<>(scenarios.problems());
        List<ScenarioRun> runs = new ArrayList<>();
        Set<Scenario> broken = new HashSet<>();
        for (Scenario scenario : scenarios.readable()) {
            PolicyVersion policy = catalogue.find(scenario.facts().policy()).orElseThrow();
            ScenarioRun run = ScenarioRun.of(scenario, policy);
            runs.add(run);
            if (!run.holds()) {
                broken.add(scenario);
                // What a variant expects hangs on its scenario: where that comes out otherwise, so does the variant.
                if (scenario.variantOf() == null || !broken.contains(scenario.variantOf())) {
                    problems.addAll(problems(run));
                }
            }
        }
        SourcePlaces places = new SourcePlaces(folder);
        // A scenario that can't be read shows nothing; what is missing then would only seem to be.
        Coverage coverage = null;
        if (scenarios.problems().isEmpty()) {
            coverage = Coverage.of(catalogue, runs, places);
            problems.addAll(coverage.problems());
        }
        problems.addAll(Spoken.problems(catalogue, runs, places));
        problems.addAll(RuleFilesLeftOut.problems(folder, catalogue));
        problems.addAll(PolicySchema.problems(folder));
        return new Report(
                catalogue.all(),
                runs,
                problems.stream().distinct().sorted().toList(),
                coverage == null ? null : coverage.figures());
    }

    private static List<SourceProblem> problems(ScenarioRun run) {
        Scenario scenario = run.scenario();
        return run.differences().stream()
                .map(difference -> new SourceProblem(
                        scenario.file(),
                        scenario.line(),
                        1,
                        "scenario `" + scenario.name() + "` comes out otherwise: " + difference))
                .toList();
    }

    /**
     * What a check found.
     *
     * @param policies what was built; empty where nothing could be
     * @param runs every scenario that could be read
     * @param problems everything that is wrong, sorted by place
     * @param covered how far the scenarios show the rules; {@code null} where some of them could not be read
     */
    public record Report(
            List<PolicyVersion> policies,
            List<ScenarioRun> runs,
            List<SourceProblem> problems,
            @Nullable Covered covered) {

        public Report {
            policies = List.copyOf(policies);
            runs = List.copyOf(runs);
            problems = List.copyOf(problems);
        }

        public boolean passes() {
            return problems.isEmpty();
        }
    }
}
