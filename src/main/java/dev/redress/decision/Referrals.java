package dev.redress.decision;

import static java.util.Comparator.comparing;

import dev.redress.decision.Handover.Cause;
import dev.redress.decision.Proposals.Said;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who must take over, and why: what rules ask for, what failed, and where rules contradict each other. */
final class Referrals {

    private static final Comparator<Cause> REPLACING_FIRST = comparing(
                    Cause::replacesDecision, Comparator.reverseOrder())
            .thenComparing(Cause::to)
            .thenComparing(Cause::code)
            .thenComparing(cause -> String.join("\n", cause.rules()));

    private Referrals() {}

    static Stream<Cause> proposed(Proposals proposals) {
        return proposals
                .stated(
                        Referral.class,
                        comparing(Referral::to)
                                .thenComparing(Referral::code)
                                .thenComparing(Referral::replacesDecision)
                                .thenComparing(referral -> referral.item() == null
                                        ? ""
                                        : referral.item().id()))
                .stream()
                .map(stated -> new Cause(
                        stated.what().to(),
                        stated.what().code(),
                        stated.what().replacesDecision(),
                        stated.clauses(),
                        Proposals.rules(proposals
                                .said(Referral.class)
                                .filter(said -> said.what().equals(stated.what())))));
    }

    /** {@return whether a rule hands over the whole case, and not only an item of it} */
    static boolean replaceTheCase(Proposals proposals) {
        return proposals
                .said(Referral.class)
                .anyMatch(said -> said.what().replacesDecision() && said.what().item() == null);
    }

    static Stream<Cause> failed(Proposals proposals) {
        return proposals.failures().stream()
                .distinct()
                .map(failure ->
                        new Cause(ReferTo.SUPERVISOR, failure.code(), true, List.of(), List.of(failure.rule())));
    }

    static Cause conflict(String code, List<? extends Said<?>> sides) {
        return new Cause(
                ReferTo.SUPERVISOR, code, true, Proposals.clauses(sides.stream()), Proposals.rules(sides.stream()));
    }

    static Cause noRule() {
        return new Cause(ReferTo.AGENT, "NO_RULE", true, List.of(), List.of());
    }

    static @Nullable Handover handover(Stream<Cause> causes) {
        List<Cause> ordered = causes.distinct().sorted(REPLACING_FIRST).toList();
        return ordered.isEmpty()
                ? null
                : new Handover(ordered.getFirst().to(), ordered.getFirst().replacesDecision(), ordered);
    }
}
