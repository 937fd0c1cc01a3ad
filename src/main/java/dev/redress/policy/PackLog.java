package dev.redress.policy;

import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStep.PackedPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was done with packs, and what follows from it. Never changed: more steps make another log. */
public final class PackLog {

    /** Nothing was done yet. */
    public static final PackLog EMPTY = new PackLog(List.of());

    private final List<PackStep> steps;
    private final Map<String, List<PackStep>> byPack = new LinkedHashMap<>();
    private final List<PackStep> published;

    /** @param steps numbered 1, 2, 3 */
    public PackLog(List<PackStep> steps) {
        this.steps = List.copyOf(steps);
        this.published = steps.reversed().stream()
                .filter(step -> step.kind() == Kind.PUBLISHED)
                .toList();
        long number = 0;
        for (PackStep step : steps) {
            if (step.number() != ++number) {
                throw new IllegalArgumentException("step " + number + " is numbered " + step.number());
            }
            byPack.computeIfAbsent(step.pack(), _ -> new ArrayList<>()).add(step);
        }
    }

    /** {@return all steps, in order} */
    public List<PackStep> steps() {
        return steps;
    }

    /** {@return this log with more steps} */
    public PackLog plus(List<PackStep> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<PackStep> all = new ArrayList<>(steps);
        all.addAll(more);
        return new PackLog(all);
    }

    /** {@return the number of the last step, 0 where there is none} */
    public long last() {
        return steps.size();
    }

    /** {@return what was done with a pack, in order} */
    public List<PackStep> of(String pack) {
        return List.copyOf(byPack.getOrDefault(pack, List.of()));
    }

    /** {@return the steps that published something, the last first} */
    public List<PackStep> published() {
        return published;
    }

    /** {@return the step that published what is live; nothing before anything was published} */
    public Optional<PackStep> live() {
        return published.stream().findFirst();
    }

    /**
     * {@return the steps that published what decides cases, by policy, the last first: a version that is published decides
     * from the date at which it comes into force, and one that was published before it decides cases of earlier dates}
     */
    public Map<String, List<PackStep>> deciding() {
        Map<String, List<PackStep>> deciding = new TreeMap<>();
        published.stream()
                .limit(1)
                .flatMap(live -> live.policies().stream())
                .forEach(policy -> deciding.put(policy.policyId(), deciding(policy)));
        return deciding;
    }

    private List<PackStep> deciding(PackedPolicy live) {
        List<PackStep> steps = new ArrayList<>(List.of(published.getFirst()));
        Instant earliest = live.effectiveFrom();
        for (PackStep step : published) {
            Optional<PackedPolicy> version = step.policies().stream()
                    .filter(policy -> policy.policyId().equals(live.policyId()))
                    .findFirst();
            if (version.isEmpty()) {
                break;
            }
            if (version.get().effectiveFrom().isBefore(earliest)) {
                earliest = version.get().effectiveFrom();
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    /** {@return how far a pack has come; nothing where nobody drafted it} */
    public Optional<PackState> state(String pack) {
        Set<Kind> done = of(pack).stream().map(PackStep::kind).collect(Collectors.toSet());
        if (done.contains(Kind.PUBLISHED)) {
            return live().map(step -> step.pack().equals(pack) ? PackState.LIVE : PackState.RETIRED);
        }
        return Stream.of(
                        done.contains(Kind.APPROVED) ? PackState.APPROVED : null,
                        done.contains(Kind.CHECKED) ? PackState.CHECKED : null,
                        done.contains(Kind.DRAFTED) ? PackState.DRAFT : null)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** {@return who drafted a pack, each who sent it} */
    public Set<String> authors(String pack) {
        return of(pack).stream()
                .filter(step -> step.kind() == Kind.DRAFTED)
                .map(PackStep::by)
                .collect(Collectors.toSet());
    }

    /** {@return the packs that may be published next, those that were dealt with last first} */
    public List<String> ahead() {
        return byPack.entrySet().stream()
                .filter(pack -> state(pack.getKey())
                        .filter(state -> state == PackState.CHECKED || state == PackState.APPROVED)
                        .isPresent())
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<PackStep>> pack) ->
                                pack.getValue().getLast().number(),
                        Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
