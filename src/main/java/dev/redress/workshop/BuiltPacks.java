package dev.redress.workshop;

import dev.redress.policy.Pack;
import dev.redress.policy.PackDamaged;
import dev.redress.policy.PackStore;
import dev.redress.policy.Policies;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.PolicyFolder;
import dev.redress.policy.files.RulesFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds packs, and keeps those that were asked for last. Safe for use by many threads. */
public final class BuiltPacks {

    private final PolicyFolder folder;
    private final int most;
    private final SequencedMap<String, Build> latest = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Begins with none.
     *
     * @param most how many packs are kept built
     */
    public BuiltPacks(PolicyFolder folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * What came of building a pack.
     *
     * @param policies of the pack, or nothing where it can't be built
     * @param problems why not
     */
    public record Build(Optional<Policies> policies, List<SourceProblem> problems) {

        public Build {
            problems = List.copyOf(problems);
        }
    }

    /** {@return whether a pack is built already} */
    synchronized boolean has(String pack) {
        return latest.containsKey(pack) && latest.get(pack).policies().isPresent();
    }

    /** {@return the ids of the packs that are built} */
    synchronized Set<String> ready() {
        return latest.entrySet().stream()
                .filter(entry -> entry.getValue().policies().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** {@return a pack that the store keeps, built} */
    Build of(String pack, PackStore store) {
        return built(pack).orElseGet(() -> {
            try {
                return store.find(pack).map(this::of).orElseGet(() -> lost(pack, "there is no such pack"));
            } catch (PackDamaged damaged) {
                return lost(pack, String.valueOf(damaged.getMessage()));
            }
        });
    }

    private static Build lost(String pack, String detail) {
        return new Build(Optional.empty(), List.of(new SourceProblem("pack " + pack, 0, 0, detail)));
    }

    /** {@return a pack, built} */
    public Build of(Pack pack) {
        return built(pack.id()).orElseGet(() -> {
            Build build = switch (folder.load(RulesFolder.of(pack))) {
                case PolicyFolder.Ready ready -> new Build(Optional.of(ready.policies()), List.of());
                case PolicyFolder.Broken broken -> new Build(Optional.empty(), broken.problems());
            };
            keep(pack.id(), build);
            return build;
        });
    }

    private synchronized Optional<Build> built(String pack) {
        return Optional.ofNullable(latest.get(pack));
    }

    private synchronized void keep(String pack, Build build) {
        latest.put(pack, build);
        if (latest.size() > most) {
            latest.pollFirstEntry();
        }
    }
}
