package dev.redress.mutation;

import dev.redress.desk.Shops;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.Scenario;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.drools.SwappableRules;
import dev.redress.policy.files.PolicyFolder;
import dev.redress.policy.files.ScenarioFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rules folder with its scenarios, made ready to have its rules mutated one after the other. For one thread. */
final class Bench {

    private final PolicyCatalogue policies;
    private final List<SwappableRules> bases = new ArrayList<>();
    private final Map<SwappableRules, List<Scenario>> scenarios = new LinkedHashMap<>();
    private final Map<Scenario, Set<String>> fired = new HashMap<>();

    Bench(Path folder) {
        DroolsRuleCompiler compiler =
                new DroolsRuleCompiler(new Bounds(2_000, Duration.ofSeconds(30), System::nanoTime));
        policies = switch (new PolicyFolder(SwappableRules.compiler(compiler, bases)).load(folder)) {
            case PolicyFolder.Ready ready -> ready.policies();
            case PolicyFolder.Broken broken ->
                throw new IllegalArgumentException("the rules are broken: " + broken.problems());
        };
        bases.forEach(base -> scenarios.put(base, new ArrayList<>()));
        CaseReader reader = new CaseReader(new Shops(policies));
        ScenarioFiles.Scenarios written = new ScenarioFiles(reader, policies).load(folder);
        if (!written.problems().isEmpty()) {
            throw new IllegalArgumentException("the scenarios are broken: " + written.problems());
        }
        for (Scenario scenario : written.readable()) {
            ScenarioRun run = ScenarioRun.of(scenario, policy(scenario));
            if (!run.holds()) {
                throw new IllegalArgumentException(
                        "the scenario `" + scenario.name() + "` fails before anything is mutated");
            }
            fired.put(scenario, run.fired());
            scenarios.forEach((base, own) -> {
                if (policy(scenario).rules() == base) {
                    own.add(scenario);
                }
            });
        }
    }

    PolicyCatalogue policies() {
        return policies;
    }

    private PolicyVersion policy(Scenario scenario) {
        return policies.find(scenario.facts().policy()).orElseThrow();
    }

    /**
     * {@return what became of mutants of one rule; afterwards the rule is as it was}
     *
     * @throws WornOut where a scenario that noticed a mutant fails with the rule as it was, too
     */
    List<Fate> fates(RuleText rule, List<Mutation> mutations) throws WornOut {
        List<Trial> trials = scenarios.keySet().stream()
                .filter(base -> base.has(rule.name()))
                .map(base -> new Trial(base, hopefulFirst(base, rule)))
                .toList();
        trials.forEach(trial -> trial.rules.remove(rule.name()));
        List<Fate> fates =
                mutations.stream().map(mutation -> fate(mutation, trials)).toList();
        for (Trial trial : trials) {
            trial.rules.put(rule.alone());
            Optional<Scenario> failing =
                    trial.killers.stream().filter(this::fails).findFirst();
            if (failing.isPresent()) {
                throw new WornOut(rule, failing.get(), fates);
            }
        }
        return fates;
    }

    /**
     * The engine shares parts of rules, and did not take out the last mutant's share alone, so that another rule is broken.
     * This bench is of no more use.
     */
    static final class WornOut extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<Fate> fates;

        private WornOut(RuleText rule, Scenario failing, List<Fate> fates) {
            super("`" + failing.name() + "` fails though the rule `" + rule.name() + "` is as it was");
            this.fates = List.copyOf(fates);
        }

        /** {@return what seemed to become of the mutants; of the first of them, what did} */
        List<Fate> fates() {
            return fates;
        }
    }

    /** Scenarios in which the rule fired notice most of its mutants. */
    private Deque<Scenario> hopefulFirst(SwappableRules base, RuleText rule) {
        return scenarios.getOrDefault(base, List.of()).stream()
                .sorted(Comparator.comparing(
                        scenario -> !fired.getOrDefault(scenario, Set.of()).contains(rule.name())))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private Fate fate(Mutation mutation, List<Trial> trials) {
        for (Trial trial : trials) {
            if (!mutation.isWholeRule() && !trial.rules.put(mutation.mutant())) {
                return new Fate(mutation, Fate.Kind.STILLBORN, "");
            }
            Optional<Scenario> killer = trial.killer();
            if (!mutation.isWholeRule()) {
                trial.rules.remove(mutation.rule().name());
            }
            if (killer.isPresent()) {
                return new Fate(mutation, Fate.Kind.KILLED, killer.get().name());
            }
        }
        return new Fate(mutation, Fate.Kind.SURVIVED, "");
    }

    /** Where a case can't even be decided any more, that is noticed, too. */
    private boolean fails(Scenario scenario) {
        try {
            return !ScenarioRun.of(scenario, policy(scenario)).holds();
        } catch (IllegalArgumentException | ArithmeticException undecided) {
            return true;
        }
    }

    /** The scenarios of the policies that share one set of rules, in the order in which they are asked. */
    private final class Trial {

        private final SwappableRules rules;
        private final Deque<Scenario> queue;
        private final Set<Scenario> killers = new LinkedHashSet<>();

        private Trial(SwappableRules rules, Deque<Scenario> queue) {
            this.rules = rules;
            this.queue = queue;
        }

        /** {@return the first scenario that fails; it is asked first about the next mutant} */
        private Optional<Scenario> killer() {
            Optional<Scenario> killer = queue.stream().filter(Bench.this::fails).findFirst();
            killer.ifPresent(scenario -> {
                queue.remove(scenario);
                queue.addFirst(scenario);
                killers.add(scenario);
            });
            return killer;
        }
    }
}
