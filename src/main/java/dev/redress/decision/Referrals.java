package dev.redress.decision;

import static java.util.Comparator.comparing;

import dev.redress.decision.Handover.Cause;
import dev.redress.decision.Proposals.Said;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who must take over, and why: what rules ask for, what failed, and where rules contradict each other. */
final class Referrals {

    private static final Comparator<Cause> REPLACING_FIRST = comparing(
                    Cause::replacesDecision, Comparator.reverseOrder())
            .thenComparing(Cause::to)
            .thenComparing(Cause::code);

    private Referrals() {}

    static Stream<Cause> proposed(Proposals proposals) {
        return proposals.said(Referral.class).map(said -> {
            Referral referral = said.what();
            return new Cause(
                    referral.to(),
                    referral.code(),
                    referral.replacesDecision(),
                    referral.item() == null
                            ? List.of()
                            : List.of(referral.item().id()),
                    List.of(said.by().clause()),
                    List.of(said.by().rule()));
        });
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
                .map(failure -> new Cause(
                        ReferTo.SUPERVISOR, failure.code(), true, List.of(), List.of(), List.of(failure.rule())));
    }

    static Cause conflict(String code, Item item, List<? extends Said<?>> sides) {
        return new Cause(
                ReferTo.SUPERVISOR,
                code,
                true,
                List.of(item.id()),
                Proposals.clauses(sides.stream()),
                Proposals.rules(sides.stream()));
    }

    static Cause noRule(Item item) {
        return new Cause(ReferTo.AGENT, "NO_RULE", true, List.of(item.id()), List.of(), List.of());
    }

    static Cause nothingToRefund(Item item, List<String> clauses) {
        return new Cause(ReferTo.AGENT, "NOTHING_TO_REFUND", true, List.of(item.id()), clauses, List.of());
    }

    static @Nullable Handover handover(CaseFacts facts, Stream<Cause> causes) {
        List<Cause> ordered = causes
                .collect(Collectors.groupingBy(cause -> List.of(cause.to(), cause.code(), cause.replacesDecision())))
                .values()
                .stream()
                .map(same -> together(facts, same))
                .sorted(REPLACING_FIRST)
                .toList();
        return ordered.isEmpty()
                ? null
                : new Handover(ordered.getFirst().to(), ordered.getFirst().replacesDecision(), ordered);
    }

    /** What several rules say of several items in the same words is said once; about the whole case if any of them is. */
    private static Cause together(CaseFacts facts, List<Cause> same) {
        Set<String> about =
                same.stream().flatMap(cause -> cause.itemIds().stream()).collect(Collectors.toSet());
        boolean ofTheCase = same.stream().anyMatch(cause -> cause.itemIds().isEmpty());
        Cause any = same.getFirst();
        return new Cause(
                any.to(),
                any.code(),
                any.replacesDecision(),
                ofTheCase ? List.of() : asListed(facts, about),
                same.stream()
                        .flatMap(cause -> cause.clauses().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                same.stream()
                        .flatMap(cause -> cause.rules().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    static List<String> asListed(CaseFacts facts, Set<String> ids) {
        return facts.items().stream().map(Item::id).filter(ids::contains).toList();
    }
}
