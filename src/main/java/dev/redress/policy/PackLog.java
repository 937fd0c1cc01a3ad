package dev.redress.policy;

import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStep.PackedPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was done with packs, and what follows from it.
 *
 * @param steps numbered 1, 2, 3
 */
public record PackLog(List<PackStep> steps) {

    /** Nothing was done yet. */
    public static final PackLog EMPTY = new PackLog(List.of());

    public PackLog {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "step " + (i + 1) + " is numbered " + steps.get(i).number());
            }
        }
    }

    /** {@return this log with more steps} */
    public PackLog plus(List<PackStep> more) {
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
        return steps.stream().filter(step -> step.pack().equals(pack)).toList();
    }

    /** {@return the steps that published something, the last first} */
    public List<PackStep> published() {
        return steps.reversed().stream()
                .filter(step -> step.kind() == Kind.PUBLISHED)
                .toList();
    }

    /** {@return the step that published what is live; nothing before anything was published} */
    public Optional<PackStep> live() {
        return published().stream().findFirst();
    }

    /**
     * {@return the packs that decide cases, the live one first: a version that is published decides from the date at which
     * it comes into force, and one that was published before it decides cases of earlier dates}
     */
    public List<String> deciding() {
        List<PackStep> published = published();
        if (published.isEmpty()) {
            return List.of();
        }
        Set<String> packs = new LinkedHashSet<>(List.of(published.getFirst().pack()));
        for (PackedPolicy policy : published.getFirst().policies()) {
            Instant earliest = policy.effectiveFrom();
            for (PackStep step : published) {
                Optional<PackedPolicy> version = step.policies().stream()
                        .filter(other -> other.policyId().equals(policy.policyId()))
                        .findFirst();
                if (version.isEmpty()) {
                    break;
                }
                if (version.get().effectiveFrom().isBefore(earliest)) {
                    earliest = version.get().effectiveFrom();
                    packs.add(step.pack());
                }
            }
        }
        return List.copyOf(packs);
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

    /** {@return the packs that may be published next, those that came furthest last first} */
    public List<String> ahead() {
        return steps.reversed().stream()
                .map(PackStep::pack)
                .distinct()
                .filter(pack -> state(pack)
                        .filter(state -> state == PackState.CHECKED || state == PackState.APPROVED)
                        .isPresent())
                .toList();
    }
}
