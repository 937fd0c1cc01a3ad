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
import dev.redress.policy.files.RulesFolder;
import dev.redress.policy.files.ScenarioFiles;
import dev.redress.policy.files.SourcePlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        this(new PolicyFolder(compiler), forms);
    }

    /** Prepares a check that shares what it builds with others. */
    public RulesCheck(PolicyFolder policies, Function<Policies, CaseForm> forms) {
        this.policies = policies;
        this.forms = forms;
    }

    /** {@return everything found, whether good or bad} */
    public Report check(Path folder) {
        return check(RulesFolder.at(folder));
    }

    /** {@return everything found, whether good or bad} */
    public Report check(RulesFolder folder) {
        return switch (policies.load(folder)) {
            case PolicyFolder.Broken broken ->
                new Report(List.of(), List.of(), findings(Finding.Kind.SOURCE, broken.problems()), null);
            case PolicyFolder.Ready ready -> check(folder, ready.policies());
        };
    }

    private Report check(RulesFolder folder, PolicyCatalogue catalogue) {
        ScenarioFiles.Scenarios scenarios = new ScenarioFiles(forms.apply(catalogue), catalogue).load(folder);
        List<Finding> findings = new ArrayList<>(findings(Finding.Kind.SOURCE, scenarios.problems()));
        List<ScenarioRun> runs = runs(scenarios.readable(), catalogue);
        findings.addAll(findings(Finding.Kind.SCENARIO, otherwise(runs, catalogue)));
        SourcePlaces places = new SourcePlaces(folder);
        // A scenario that can't be read shows nothing; what is missing then would only seem to be.
        Coverage coverage = null;
        if (scenarios.problems().isEmpty()) {
            coverage = Coverage.of(catalogue, runs, places);
            findings.addAll(findings(Finding.Kind.COVERAGE, coverage.problems()));
        }
        findings.addAll(findings(Finding.Kind.SOURCE, Spoken.problems(catalogue, runs, places)));
        findings.addAll(findings(Finding.Kind.COVERAGE, RuleFilesLeftOut.problems(folder, catalogue)));
        findings.addAll(findings(Finding.Kind.SOURCE, PolicySchema.problems(folder)));
        return new Report(catalogue.all(), runs, findings, coverage == null ? null : coverage.figures());
    }

    private static List<Finding> findings(Finding.Kind kind, List<SourceProblem> problems) {
        return problems.stream().map(problem -> new Finding(kind, problem)).toList();
    }

    private static List<ScenarioRun> runs(List<Scenario> scenarios, PolicyCatalogue catalogue) {
        return scenarios.parallelStream()
                .map(scenario -> ScenarioRun.of(
                        scenario, catalogue.find(scenario.facts().policy()).orElseThrow()))
                .toList();
    }

    /** What a variant expects hangs on its scenario: where that comes out otherwise, so does the variant. */
    private static List<SourceProblem> otherwise(List<ScenarioRun> runs, PolicyCatalogue catalogue) {
        Set<Scenario> broken = runs.stream()
                .filter(run -> !run.holds())
                .map(ScenarioRun::scenario)
                .collect(Collectors.toSet());
        return runs.stream()
                .filter(run -> !run.holds() && !broken.contains(run.scenario().variantOf()))
                .flatMap(run -> problems(run, catalogue).stream())
                .toList();
    }

    private static List<SourceProblem> problems(ScenarioRun run, PolicyCatalogue catalogue) {
        Scenario scenario = run.scenario();
        DifferingRules rules =
                new DifferingRules(catalogue.find(scenario.facts().policy()).orElseThrow(), run);
        return run.differences().stream()
                .map(difference -> new SourceProblem(
                        scenario.file(),
                        scenario.line(),
                        1,
                        "scenario `" + scenario.name() + "` comes out otherwise: " + difference
                                + rules.behind(difference)))
                .toList();
    }

    /**
     * What a check found.
     *
     * @param policies what was built; empty where nothing could be
     * @param runs every scenario that could be read
     * @param findings everything that is wrong, sorted by place
     * @param covered how far the scenarios show the rules; {@code null} where some of them could not be read
     */
    public record Report(
            List<PolicyVersion> policies,
            List<ScenarioRun> runs,
            List<Finding> findings,
            @Nullable Covered covered) {

        public Report {
            policies = List.copyOf(policies);
            runs = List.copyOf(runs);
            findings = findings.stream().distinct().sorted().toList();
        }

        public boolean passes() {
            return findings.isEmpty();
        }

        /** {@return what is wrong, without what it is about} */
        public List<SourceProblem> problems() {
            return findings.stream().map(Finding::what).distinct().toList();
        }
    }
}
