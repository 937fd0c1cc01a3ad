package dev.redress.decision;

import dev.redress.decision.Proposals.Said;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which party is at fault for each item: the strongest basis says, and a settled party goes before an unsettled one. */
record FaultSettlement(Map<String, Party> byItem, List<Handover.Cause> conflicts) {

    static FaultSettlement of(CaseFacts facts, Proposals proposals) {
        Map<String, Party> byItem = new LinkedHashMap<>();
        List<Handover.Cause> conflicts = new ArrayList<>();
        for (Item item : facts.items()) {
            List<Said<Fault>> strongest = strongest(proposals, item);
            EnumSet<Party> parties = EnumSet.noneOf(Party.class);
            strongest.forEach(said -> parties.add(said.what().party()));
            if (parties.size() > 1) {
                conflicts.add(Referrals.conflict("CONFLICTING_FAULTS", item, strongest));
            }
            byItem.put(item.id(), parties.size() == 1 ? parties.iterator().next() : Party.UNDETERMINED);
        }
        return new FaultSettlement(byItem, conflicts);
    }

    private static List<Said<Fault>> strongest(Proposals proposals, Item item) {
        List<Said<Fault>> settled = proposals
                .said(Fault.class)
                .filter(said -> said.what().item().id().equals(item.id()))
                .filter(said -> said.what().party() != Party.UNDETERMINED)
                .toList();
        return settled.stream()
                .map(said -> said.by().basis())
                .min(Basis::compareTo)
                .map(top -> settled.stream()
                        .filter(said -> said.by().basis() == top)
                        .toList())
                .orElse(List.of());
    }

    Party of(Item item) {
        return byItem.getOrDefault(item.id(), Party.UNDETERMINED);
    }

    Party ofCase() {
        EnumSet<Party> parties = EnumSet.noneOf(Party.class);
        parties.addAll(byItem.values());
        return parties.size() == 1 ? parties.iterator().next() : Party.UNDETERMINED;
    }
}
