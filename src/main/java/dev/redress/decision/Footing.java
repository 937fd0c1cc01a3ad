package dev.redress.decision;

import dev.redress.decision.Proposals.Said;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the proposals rest on: a task, a duty or a deadline that serves a remedy falls with that remedy, and a duty to pay
 * freight falls where a stronger clause names another payer, or where it is the buyer's, the seller is at fault and any
 * clause names another payer.
 */
final class Footing {

    private Footing() {}

    /**
     * {@return the proposals without overruled duties, and without those that rest on a struck remedy or an overruled duty,
     * or on what rests on one, and on nothing else}
     */
    static Proposals standing(CaseFacts facts, Proposals proposals) {
        Proposals rest = proposals;
        while (true) {
            Set<Proposal> firm = firm(facts, rest);
            FaultSettlement faults = FaultSettlement.of(facts, rest);
            List<Said<FreightDuty>> duties = duties(rest, faults);
            List<Proposed> kept = rest.all().stream()
                    .filter(proposed -> firm.containsAll(proposed.because()))
                    .filter(proposed -> !isOverruled(proposed, duties, faults))
                    .toList();
            if (kept.size() == rest.all().size()) {
                return rest;
            }
            rest = new Proposals(kept, proposals.fired(), proposals.failures());
        }
    }

    /** What others may rest on: all that was proposed, struck remedies aside. */
    static Set<Proposal> firm(CaseFacts facts, Proposals proposals) {
        Set<Proposal> firm =
                proposals.all().stream().map(Proposed::proposal).collect(Collectors.toCollection(HashSet::new));
        for (Item item : facts.items()) {
            for (RemedyKind kind : RemedyKind.values()) {
                List<Said<Remedy>> grants = ItemSettlement.grants(item, kind, proposals);
                if (!grants.isEmpty()) {
                    grants.forEach(said -> firm.remove(said.what()));
                    ItemSettlement.standing(grants, ItemSettlement.refusals(item, kind, proposals))
                            .forEach(said -> firm.add(said.what()));
                }
            }
        }
        return firm;
    }

    /** Those that can overrule others: where the seller is at fault nothing that the buyer is to pay does. */
    private static List<Said<FreightDuty>> duties(Proposals proposals, FaultSettlement faults) {
        return proposals
                .said(FreightDuty.class)
                .filter(said -> said.what().payer() != Party.BUYER
                        || faults.of(said.what().item()) != Party.SELLER)
                .toList();
    }

    private static boolean isOverruled(Proposed proposed, List<Said<FreightDuty>> duties, FaultSettlement faults) {
        return proposed.proposal() instanceof FreightDuty duty
                && duties.stream()
                        .filter(other -> other.what().payer() != duty.payer()
                                && other.what().leg() == duty.leg()
                                && other.what().item().equals(duty.item())
                                && (other.what().remedy() == null
                                        || other.what().remedy() == duty.remedy()))
                        .anyMatch(other ->
                                other.by().basis().compareTo(proposed.by().basis()) < 0
                                        || (duty.payer() == Party.BUYER && faults.of(duty.item()) == Party.SELLER));
    }
}
