package dev.redress.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles what the rules proposed. A pure function: no clock, no chance and no order of rules enters it. */
public final class Adjudicator {

    private Adjudicator() {}

    /** {@return the outcome of the case; the same for the same proposals in any order} */
    public static Outcome settle(CaseFacts facts, ShopTerms terms, Proposals all) {
        Proposals proposals = Footing.standing(facts, all);
        FaultSettlement faults = FaultSettlement.of(facts, proposals);
        RefundSettlement refunds = new RefundSettlement(facts, terms, proposals);
        List<ItemSettlement> items = facts.items().stream()
                .map(item -> ItemSettlement.of(item, facts.request().wants(), terms.byPreference(), proposals, refunds))
                .toList();
        FreightSettlement freight = FreightSettlement.of(facts, faults, items, proposals);
        List<Handover.Cause> ofTheCase = Stream.of(
                        Referrals.failed(proposals), faults.conflicts().stream(), freight.conflicts().stream())
                .flatMap(Function.identity())
                .toList();
        boolean replaced = !ofTheCase.isEmpty() || Referrals.replaceTheCase(proposals);
        Handover referral = Referrals.handover(
                facts,
                Stream.of(
                                Referrals.proposed(proposals),
                                ofTheCase.stream(),
                                items.stream().flatMap(item -> item.causes(!replaced)))
                        .flatMap(Function.identity()));
        List<ItemOutcome> outcomes = items.stream()
                .map(item -> new ItemOutcome(
                        item.item().id(),
                        replaced ? Verdict.REFER : item.verdict(),
                        faults.of(item.item()),
                        item.remedies()))
                .toList();
        Comparator<@Nullable Item> asListed =
                nullsFirst(comparingInt(item -> facts.items().indexOf(item)));
        return new Outcome(
                verdictOf(outcomes),
                outcomes,
                faults.ofCase(),
                freight.legs(),
                referral,
                proposals.stated(
                        Need.class,
                        comparing(Need::item, asListed)
                                .thenComparing(Need::code)
                                .thenComparing(Need::from)),
                proposals.stated(
                        Task.class,
                        comparing(Task::code)
                                .thenComparing(Task::item, asListed)
                                .thenComparing(Task::count, nullsFirst(naturalOrder()))
                                .thenComparing(Task::amount, nullsFirst(naturalOrder()))),
                proposals
                        .stated(
                                Deadline.class,
                                comparing(Deadline::code)
                                        .thenComparing(Deadline::from)
                                        .thenComparing(Deadline::unit)
                                        .thenComparingInt(Deadline::limit))
                        .stream()
                        .map(stated -> Due.of(stated, facts, terms.zone()))
                        .toList(),
                proposals.stated(Note.class, comparing(Note::code)),
                reasons(facts, proposals, FreightSettlement.spared(freight.legs(), items, proposals)));
    }

    private static List<ReasonGiven> reasons(CaseFacts facts, Proposals proposals, Set<Proposal> spared) {
        Set<Proposal> standing = Footing.firm(facts, proposals);
        standing.removeAll(spared);
        return proposals.all().stream()
                .collect(Collectors.groupingBy(Proposed::by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(said -> new ReasonGiven(
                        said.getKey(),
                        about(facts, said.getValue()),
                        said.getValue().stream().map(Proposed::proposal).noneMatch(standing::contains)))
                .toList();
    }

    private static List<String> about(CaseFacts facts, List<Proposed> said) {
        return Referrals.asListed(
                facts,
                said.stream()
                        .map(proposed -> proposed.proposal().item())
                        .flatMap(Stream::ofNullable)
                        .map(Item::id)
                        .collect(Collectors.toSet()));
    }

    private static Verdict verdictOf(List<ItemOutcome> items) {
        Set<Verdict> verdicts = items.stream().map(ItemOutcome::verdict).collect(Collectors.toSet());
        if (verdicts.contains(Verdict.REFER)) {
            return Verdict.REFER;
        }
        if (verdicts.contains(Verdict.ASK)) {
            return Verdict.ASK;
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.OFFER;
    }
}
