package dev.redress.api;

import dev.redress.facts.Document;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.facts.json.WireEnums;
import dev.redress.policy.Pack;
import dev.redress.policy.PackLog;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.PackedPolicy;
import dev.redress.wire.WirePack;
import dev.redress.wire.WirePackFileSize;
import dev.redress.wire.WirePackPage;
import dev.redress.wire.WirePackPolicy;
import dev.redress.wire.WirePackState;
import dev.redress.wire.WirePackStep;
import dev.redress.wire.WirePackSummary;
import dev.redress.wire.WireStepDone;
import java.util.Comparator;
import java.util.List;

/** Packs of rules in the form of the contract. */
final class PackDocument {

    private final PackLog log;

    /** @param log everything that was done with packs */
    PackDocument(PackLog log) {
        this.log = log;
    }

    Document whole(Pack pack) {
        WirePackSummary summary = summary(pack.id());
        return CanonicalJson.write(new WirePack()
                .id(summary.getId())
                .state(summary.getState())
                .steps(summary.getSteps())
                .policies(summary.getPolicies())
                .files(pack.paths().stream()
                        .map(path -> new WirePackFileSize().path(path).bytes(pack.content(path).length))
                        .toList()));
    }

    /** {@return a page of packs, the one that was drafted last first} */
    Document page(PackListQuery query) {
        List<PackStep> drafted = log.steps().reversed().stream()
                .filter(step -> step.number() < query.before())
                .filter(this::isFirstOfItsPack)
                .limit(query.limit() + 1L)
                .toList();
        List<PackStep> shown = drafted.subList(0, Math.min(drafted.size(), query.limit()));
        WirePackPage page = new WirePackPage()
                .packs(shown.stream().map(step -> summary(step.pack())).toList());
        return CanonicalJson.write(
                drafted.size() > shown.size()
                        ? page.nextCursor(Cursor.after(shown.getLast().number()))
                        : page);
    }

    private boolean isFirstOfItsPack(PackStep step) {
        return log.of(step.pack()).getFirst().number() == step.number();
    }

    private WirePackSummary summary(String pack) {
        List<PackStep> steps = log.of(pack);
        return new WirePackSummary()
                .id(pack)
                .state(log.state(pack)
                        .map(state -> WireEnums.onWire(state, WirePackState.class))
                        .orElse(WirePackState.DRAFT))
                .steps(steps.stream().map(PackDocument::step).toList())
                .policies(steps.stream()
                        .map(PackStep::policies)
                        .filter(policies -> !policies.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                        .stream()
                        .sorted(Comparator.comparing(PackedPolicy::policyId))
                        .map(PackDocument::policy)
                        .toList());
    }

    private static WirePackStep step(PackStep step) {
        return new WirePackStep()
                .number(Math.toIntExact(step.number()))
                .done(WireEnums.onWire(step.kind(), WireStepDone.class))
                .by(step.by())
                .why(step.why())
                .at(step.at().toString())
                .fourEyes(step.fourEyes());
    }

    private static WirePackPolicy policy(PackedPolicy policy) {
        return new WirePackPolicy()
                .id(policy.policyId())
                .version(policy.version())
                .effectiveFrom(policy.effectiveFrom().toString());
    }
}
