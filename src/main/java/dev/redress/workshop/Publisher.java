package dev.redress.workshop;

import dev.redress.policy.Pack;
import dev.redress.policy.PackLog;
import dev.redress.policy.PackState;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStep.PackedPolicy;
import dev.redress.policy.PackStore;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.files.RulesFolder;
import dev.redress.workshop.Publishing.Done;
import dev.redress.workshop.Publishing.Faulty;
import dev.redress.workshop.Publishing.Refusal;
import dev.redress.workshop.Publishing.Refused;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes packs from draft to live: drafted, checked, approved, published, and back to an earlier one. Each step is on record
 * with who took it and why. Safe for use by many threads and replicas: of two that publish at once, one is told.
 */
public final class Publisher {

    private final PackStore store;
    private final LivePacks live;
    private final RulesCheck check;
    private final Replicas replicas;
    private final InstantSource clock;
    private final boolean fourEyes;

    /** @param fourEyes whether nobody may approve what they drafted themselves */
    public Publisher(
            PackStore store,
            LivePacks live,
            RulesCheck check,
            Replicas replicas,
            InstantSource clock,
            boolean fourEyes) {
        this.store = store;
        this.live = live;
        this.check = check;
        this.replicas = replicas;
        this.clock = clock;
        this.fourEyes = fourEyes;
    }

    /** What follows from all that was done so far. */
    private sealed interface Move {}

    /** Nothing more is to be done. */
    private record Stay(Publishing came) implements Move {}

    /** These steps are to be taken with the pack. */
    private record Take(String pack, List<Kind> kinds, List<PackedPolicy> policies) implements Move {}

    /** Keeps a pack as a draft. One that came further already stays there. */
    public Publishing draft(Pack pack, Signature signature) {
        store.keep(pack);
        return move(
                signature,
                log -> log.authors(pack.id()).contains(signature.by())
                        ? stay(log, pack.id())
                        : new Take(pack.id(), List.of(Kind.DRAFTED), policies(log, pack.id())));
    }

    /** Checks a pack: whether it can be built, its scenarios hold, and nothing is missing. */
    public Publishing check(String id, Signature signature) {
        Optional<Pack> pack = store.find(id);
        if (pack.isEmpty()) {
            return unknown(id);
        }
        RulesCheck.Report report = check.check(RulesFolder.of(pack.get()));
        if (!report.passes()) {
            return new Faulty(report);
        }
        Publishing came = move(
                signature,
                log -> log.state(id).orElse(PackState.DRAFT) == PackState.DRAFT
                        ? new Take(id, List.of(Kind.CHECKED), packed(report.policies()))
                        : stay(log, id));
        live.buildAhead();
        return came;
    }

    /** Approves a checked pack. */
    public Publishing approve(String id, Signature signature) {
        return move(signature, log -> {
            PackState state = log.state(id).orElse(null);
            if (state == null) {
                return new Stay(unknown(id));
            }
            if (state == PackState.DRAFT) {
                return refuse(Refusal.NOT_YET, "the pack is a draft; have it checked first");
            }
            if (fourEyes && log.authors(id).contains(signature.by())) {
                return refuse(
                        Refusal.FOUR_EYES, "`" + signature.by() + "` drafted the pack; somebody else must approve it");
            }
            return state == PackState.CHECKED ? new Take(id, List.of(Kind.APPROVED), policies(log, id)) : stay(log, id);
        });
    }

    /**
     * Makes an approved pack live, or one that was live before.
     *
     * @param seen number of the publishing step that the caller believes to be live, or {@code null} for whichever is
     */
    public Publishing publish(String id, @Nullable Long seen, Signature signature) {
        Optional<Publishing> refused = replicas.refusal(id);
        return move(signature, log -> {
            PackState state = log.state(id).orElse(null);
            if (state == null) {
                return new Stay(unknown(id));
            }
            if (state == PackState.LIVE) {
                return stay(log, id);
            }
            if (state != PackState.APPROVED && state != PackState.RETIRED) {
                return refuse(Refusal.NOT_YET, "the pack is not approved; have it checked and approved first");
            }
            long live = log.live().map(PackStep::number).orElse(0L);
            if (seen != null && seen != live) {
                return refuse(
                        Refusal.LIVE_CHANGED,
                        "step " + live + " is live, not step " + seen + "; look at what changed, then publish again");
            }
            return refused.<Move>map(Stay::new)
                    .orElseGet(() -> new Take(id, List.of(Kind.PUBLISHED), policies(log, id)));
        });
    }

    /** Makes the pack live that was live before the present one. */
    public Publishing rollBack(Signature signature) {
        return rollBack(null, signature);
    }

    /**
     * Makes the pack live that was live before the present one.
     *
     * @param seen number of the publishing step that the caller believes to be live, or {@code null} for whichever is
     */
    public Publishing rollBack(@Nullable Long seen, Signature signature) {
        List<String> packs =
                log().published().stream().map(PackStep::pack).distinct().toList();
        return packs.size() < 2
                ? new Refused(Refusal.NOTHING_BEFORE, "nothing else was live before; there is nothing to go back to")
                : publish(packs.get(1), seen, signature);
    }

    /**
     * Makes a pack live that somebody put in place where the service finds it, without approval.
     *
     * @param policies what was built of it
     * @param checked whether it was checked, too
     */
    public Publishing adopt(Pack pack, Collection<PolicyVersion> policies, boolean checked, Signature signature) {
        store.keep(pack);
        return move(signature, log -> {
            List<Kind> kinds = new ArrayList<>();
            if (log.state(pack.id()).isEmpty()) {
                kinds.add(Kind.DRAFTED);
            }
            if (checked && log.of(pack.id()).stream().noneMatch(step -> step.kind() == Kind.CHECKED)) {
                kinds.add(Kind.CHECKED);
            }
            kinds.add(Kind.PUBLISHED);
            return log.state(pack.id()).filter(PackState.LIVE::equals).isPresent()
                    ? stay(log, pack.id())
                    : new Take(pack.id(), kinds, packed(policies));
        });
    }

    /** Each turn sees what others did since the one before, so it ends once nobody is faster. */
    private Publishing move(Signature signature, Function<PackLog, Move> rule) {
        while (true) {
            PackLog log = log();
            switch (rule.apply(log)) {
                case Stay stay -> {
                    return stay.came();
                }
                case Take take -> {
                    if (store.append(steps(log, take, signature))) {
                        live.refresh();
                        return new Done(take.pack(), log().state(take.pack()).orElseThrow());
                    }
                }
            }
        }
    }

    /** {@return everything that was done with packs, by whichever replica} */
    public PackLog log() {
        PackLog known = live.log();
        return known.plus(store.stepsAfter(known.last()));
    }

    private List<PackStep> steps(PackLog log, Take take, Signature signature) {
        List<PackStep> steps = new ArrayList<>();
        for (Kind kind : take.kinds()) {
            steps.add(new PackStep(
                    log.last() + 1 + steps.size(),
                    take.pack(),
                    kind,
                    signature.by(),
                    signature.why(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    fourEyes,
                    take.policies()));
        }
        return steps;
    }

    private static List<PackedPolicy> policies(PackLog log, String pack) {
        return log.of(pack).stream()
                .map(PackStep::policies)
                .filter(policies -> !policies.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<PackedPolicy> packed(Collection<PolicyVersion> policies) {
        return policies.stream()
                .map(policy -> new PackedPolicy(policy.policyId(), policy.version(), policy.effectiveFrom()))
                .toList();
    }

    private static Move stay(PackLog log, String pack) {
        return new Stay(new Done(pack, log.state(pack).orElseThrow()));
    }

    private static Move refuse(Refusal refusal, String detail) {
        return new Stay(new Refused(refusal, detail));
    }

    private static Publishing unknown(String pack) {
        return new Refused(Refusal.UNKNOWN_PACK, "no pack `" + pack + "` was ever drafted");
    }
}
