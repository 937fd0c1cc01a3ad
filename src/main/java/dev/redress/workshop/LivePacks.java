package dev.redress.workshop;

import dev.redress.policy.InForce;
import dev.redress.policy.LivePolicies;
import dev.redress.policy.PackLog;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStore;
import dev.redress.policy.PackStore.Replica;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.SourceProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What this replica of the service decides by: what was published last, as soon as it is built here. The rules that are live
 * are never changed; those that follow are built and warmed beside them, and take their place whole.
 */
public final class LivePacks implements LivePolicies {

    /** How many packs that may be published next are built ahead. */
    private static final int AHEAD = 3;

    /** After how many looks without news the others are told that this replica is still there. */
    private static final int BEAT = 4;

    private final PackStore store;
    private final BuiltPacks built;
    private final Consumer<Policies> warmUp;
    private final @Nullable String replica;
    private volatile State state = new State(PackLog.EMPTY, 0, null, Map.of());
    private @Nullable Replica reported;
    private int quiet;

    /**
     * Begins with nothing in force.
     *
     * @param warmUp decides something by policies before callers do
     * @param replica what this replica is called, no two by one name; {@code null} where there are no others
     */
    public LivePacks(PackStore store, BuiltPacks built, Consumer<Policies> warmUp, @Nullable String replica) {
        this.store = store;
        this.built = built;
        this.warmUp = warmUp;
        this.replica = replica;
    }

    /**
     * What is known and served at one moment.
     *
     * @param step number of the publishing step that is served
     * @param refused what is wrong with the packs that can't be built here, by their ids
     */
    private record State(PackLog log, long step, @Nullable InForce inForce, Map<String, List<SourceProblem>> refused) {}

    @Override
    public InForce now() {
        InForce inForce = state.inForce();
        if (inForce == null) {
            throw new IllegalStateException("nothing has been published yet");
        }
        return inForce;
    }

    @Override
    public Optional<PolicyVersion> version(String version) {
        return store.packOf(version)
                .flatMap(pack -> built.of(pack, store).policies())
                .flatMap(policies -> policies.all().stream()
                        .filter(policy -> policy.version().equals(version))
                        .findFirst());
    }

    /** {@return all that was done with packs, as far as this replica knows} */
    public PackLog log() {
        return state.log();
    }

    /** {@return the number of the publishing step whose policies this replica decides by, 0 before the first} */
    public long step() {
        return state.step();
    }

    /** {@return why this replica does not decide by what was published last; nothing where it does} */
    public List<SourceProblem> behind() {
        State now = state;
        return now.log()
                .live()
                .filter(live -> live.number() != now.step())
                .map(live -> now.refused()
                        .getOrDefault(
                                live.pack(),
                                List.of(new SourceProblem("pack " + live.pack(), 0, 0, "it is being built"))))
                .orElse(List.of());
    }

    /** {@return what is wrong with a pack that can't be built here; nothing where nobody tried} */
    public List<SourceProblem> refused(String pack) {
        return state.refused().getOrDefault(pack, List.of());
    }

    /**
     * Reads what was done since, and serves what was published last, building it where that has not been done ahead.
     *
     * @throws dev.redress.policy.PacksUnavailable if the packs can't be read; what is live stays
     */
    public synchronized void refresh() {
        PackLog log = state.log().plus(store.stepsAfter(state.log().last()));
        state = new State(log, state.step(), state.inForce(), state.refused());
        log.live()
                .filter(live -> live.number() != state.step())
                .filter(live -> !state.refused().containsKey(live.pack()))
                .ifPresent(this::serve);
        report();
    }

    /** An older pack that can't be built any more takes nothing from what is live. */
    private void serve(PackStep live) {
        if (ready(live.pack()).isEmpty()) {
            return;
        }
        Map<String, List<PolicyVersion>> versions = new HashMap<>();
        state.log()
                .deciding()
                .forEach((policy, steps) -> versions.put(
                        policy,
                        steps.stream()
                                .flatMap(step -> ready(step.pack()).stream())
                                .flatMap(policies -> policies.find(policy).stream())
                                .toList()));
        state = new State(state.log(), live.number(), new InForce(versions), state.refused());
    }

    /** Builds and warms what may be published next, so that it can be served at once; what is published meanwhile goes first. */
    public void buildAhead() {
        state.log().ahead().stream()
                .limit(AHEAD)
                .filter(pack -> !state.refused().containsKey(pack))
                .forEach(this::ready);
        synchronized (this) {
            report();
        }
    }

    private Optional<Policies> ready(String pack) {
        boolean warm = built.has(pack);
        BuiltPacks.Build build = built.of(pack, store);
        if (build.policies().isEmpty()) {
            refuse(pack, build.problems());
        } else if (!warm) {
            build.policies().ifPresent(warmUp);
        }
        return build.policies();
    }

    private synchronized void refuse(String pack, List<SourceProblem> problems) {
        Map<String, List<SourceProblem>> refused = new HashMap<>(state.refused());
        refused.put(pack, problems);
        state = new State(state.log(), state.step(), state.inForce(), Map.copyOf(refused));
    }

    /** The others wait for this replica before they publish, as long as they hear of it. */
    private void report() {
        if (replica == null) {
            return;
        }
        Replica now = new Replica(
                replica, state.step(), built.ready(), state.refused().keySet());
        quiet++;
        if (quiet == BEAT || !now.equals(reported)) {
            store.report(now);
            reported = now;
            quiet = 0;
        }
    }
}
