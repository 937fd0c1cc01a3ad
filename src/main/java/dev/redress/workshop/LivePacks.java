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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * Reads what was done since, builds what is needed, and serves what was published last.
     *
     * @throws dev.redress.policy.PacksUnavailable if the packs can't be read; what is live stays
     */
    public synchronized void refresh() {
        PackLog log = state.log().plus(store.stepsAfter(state.log().last()));
        Map<String, List<SourceProblem>> refused = new LinkedHashMap<>(state.refused());
        State next = new State(log, state.step(), state.inForce(), refused);
        Optional<PackStep> live = log.live().filter(step -> step.number() != state.step());
        if (live.isPresent() && !refused.containsKey(live.get().pack())) {
            next = publish(live.get(), log, refused).orElse(next);
        }
        state = new State(next.log(), next.step(), next.inForce(), Map.copyOf(refused));
        log.ahead().stream()
                .limit(AHEAD)
                .filter(pack -> !state.refused().containsKey(pack))
                .forEach(pack -> ready(pack, refused));
        state = new State(log, state.step(), state.inForce(), Map.copyOf(refused));
        report(log, refused.keySet());
    }

    private void ready(String pack, Map<String, List<SourceProblem>> refused) {
        if (!built.has(pack)) {
            built(pack, refused).ifPresent(warmUp);
        }
    }

    private Optional<State> publish(PackStep live, PackLog log, Map<String, List<SourceProblem>> refused) {
        List<Policies> published = new ArrayList<>();
        for (String pack : log.deciding()) {
            boolean warm = built.has(pack);
            Optional<Policies> policies = built(pack, refused);
            if (policies.isEmpty() && pack.equals(live.pack())) {
                return Optional.empty();
            }
            if (!warm) {
                policies.ifPresent(warmUp);
            }
            policies.ifPresent(published::add);
        }
        return Optional.of(new State(log, live.number(), new InForce(published), refused));
    }

    private Optional<Policies> built(String pack, Map<String, List<SourceProblem>> refused) {
        BuiltPacks.Build build = built.of(pack, store);
        if (build.policies().isEmpty()) {
            refused.put(pack, build.problems());
        }
        return build.policies();
    }

    /** The others wait for this replica before they publish, as long as they hear of it. */
    private void report(PackLog log, Set<String> refused) {
        if (replica == null) {
            return;
        }
        Set<String> ready = built.ready();
        Replica now = new Replica(replica, state.step(), ready, refused);
        quiet++;
        if (quiet == BEAT || !now.equals(reported)) {
            store.report(now);
            reported = now;
            quiet = 0;
        }
    }
}
