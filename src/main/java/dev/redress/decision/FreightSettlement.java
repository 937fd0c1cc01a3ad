package dev.redress.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.redress.decision.Proposals.Said;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who pays which leg of each item's first remedy. For an item the strongest basis says; for a parcel with several items a payer other than the buyer
 * goes before the buyer, since that parcel had to travel anyway. Where an item on the leg is the seller's fault the
 * buyer pays nothing, whatever a rule says.
 */
record FreightSettlement(List<Freight> legs, List<Handover.Cause> conflicts) {

    /** The strongest basis first, and of one basis the largest: a parcel has one difference, said of each thing in it. */
    private static final Comparator<Said<FreightDifference>> DIFFERENCES = comparing(
                    (Said<FreightDifference> said) -> said.by().basis())
            .thenComparing(said -> said.what().amount(), reverseOrder())
            .thenComparing(said -> said.what().payer())
            .thenComparing(said -> said.by().clause());

    static FreightSettlement of(
            CaseFacts facts, FaultSettlement faults, List<ItemSettlement> items, Proposals proposals) {
        List<Freight> legs = new ArrayList<>();
        List<Handover.Cause> conflicts = new ArrayList<>();
        for (Leg leg : Leg.values()) {
            List<ItemSettlement> travelling = items.stream()
                    .filter(item ->
                            first(item).filter(remedy -> uses(leg, remedy)).isPresent())
                    .toList();
            List<Said<FreightDuty>> duties = new ArrayList<>();
            for (ItemSettlement item : travelling) {
                List<Said<FreightDuty>> own = strongest(proposals, leg, item, faults.of(item.item()));
                if (own.stream().map(said -> said.what().payer()).distinct().count() > 1) {
                    conflicts.add(Referrals.conflict("CONFLICTING_FREIGHT", item.item(), own));
                }
                duties.addAll(own);
            }
            List<String> sellersFault = sellersFault(travelling, faults, proposals);
            if (!duties.isEmpty() || !sellersFault.isEmpty() || (leg != Leg.OUTBOUND && !travelling.isEmpty())) {
                List<Item> goods = travelling.stream().map(ItemSettlement::item).toList();
                legs.add(freight(facts, leg, goods, sellersFault, duties, proposals));
            }
        }
        return new FreightSettlement(legs, conflicts);
    }

    /** {@return the duties of the buyer that came to nothing, since the parcel travels at another's cost for another item} */
    static Set<Proposal> spared(List<Freight> legs, List<ItemSettlement> items, Proposals proposals) {
        Set<Proposal> spared = new HashSet<>();
        for (ItemSettlement item : items) {
            proposals
                    .said(FreightDuty.class)
                    .map(Said::what)
                    .filter(duty -> duty.payer() == Party.BUYER && ItemSettlement.isFor(item.item(), duty.item()))
                    .filter(duty -> first(item)
                            .filter(remedy -> duty.remedy() == null || duty.remedy() == remedy.kind())
                            .filter(remedy -> uses(duty.leg(), remedy))
                            .isPresent())
                    .filter(duty -> legs.stream()
                            .anyMatch(leg -> leg.leg() == duty.leg()
                                    && (leg.payer() == Party.SELLER || leg.payer() == Party.CARRIER)))
                    .forEach(spared::add);
        }
        return spared;
    }

    private static Optional<StandingRemedy> first(ItemSettlement item) {
        return item.remedies().stream().findFirst();
    }

    /** A return for the money settles who bears the way out, too. */
    private static boolean uses(Leg leg, StandingRemedy remedy) {
        return leg == Leg.OUTBOUND
                ? remedy.kind() == RemedyKind.RETURN_AND_REFUND
                : remedy.legs().contains(leg);
    }

    private static List<Said<FreightDuty>> strongest(Proposals proposals, Leg leg, ItemSettlement item, Party fault) {
        Set<@Nullable RemedyKind> kinds = new HashSet<>();
        kinds.add(null);
        first(item).map(StandingRemedy::kind).ifPresent(kinds::add);
        List<Said<FreightDuty>> all = proposals
                .said(FreightDuty.class)
                .filter(said -> said.what().leg() == leg
                        && ItemSettlement.isFor(item.item(), said.what().item()))
                .filter(said -> kinds.contains(said.what().remedy()))
                .filter(said -> fault != Party.SELLER || said.what().payer() != Party.BUYER)
                .toList();
        return all.stream()
                .map(said -> said.by().basis())
                .min(Basis::compareTo)
                .map(top ->
                        all.stream().filter(said -> said.by().basis() == top).toList())
                .orElse(List.of());
    }

    private static Freight freight(
            CaseFacts facts,
            Leg leg,
            List<Item> goods,
            List<String> sellersFault,
            List<Said<FreightDuty>> duties,
            Proposals proposals) {
        Party payer = payer(!sellersFault.isEmpty(), duties);
        List<Said<FreightDuty>> deciding =
                duties.stream().filter(said -> said.what().payer() == payer).toList();
        InsuranceUse insurance = deciding.stream().anyMatch(said -> said.what().insurance() == InsuranceUse.FIRST)
                ? InsuranceUse.FIRST
                : InsuranceUse.NOT_USED;
        Money total = total(facts, leg);
        Optional<Said<FreightDifference>> difference = proposals
                .said(FreightDifference.class)
                .filter(said ->
                        said.what().leg() == leg && goods.contains(said.what().item()))
                .filter(said -> said.what().payer() != payer)
                .filter(said -> sellersFault.isEmpty() || said.what().payer() != Party.BUYER)
                .min(DIFFERENCES);
        Optional<Said<FreightAdvance>> advance = advance(leg, proposals);
        return new Freight(
                leg,
                payer,
                insurance,
                total,
                total == null ? null : FreightShares.of(facts, payer, insurance, total, difference.map(Said::what)),
                advance.map(said -> said.what().by()).orElse(null),
                Stream.of(
                                deciding.isEmpty() && payer == Party.SELLER
                                        ? sellersFault.stream()
                                        : deciding.stream()
                                                .map(said -> said.by().clause()),
                                difference.stream().map(said -> said.by().clause()),
                                advance.stream().map(said -> said.by().clause()))
                        .flatMap(Function.identity())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Party payer(boolean sellersFault, List<Said<FreightDuty>> duties) {
        Set<Party> payers = EnumSet.noneOf(Party.class);
        duties.forEach(said -> payers.add(said.what().payer()));
        if (sellersFault && !payers.contains(Party.CARRIER)) {
            return Party.SELLER;
        }
        return Stream.of(Party.SELLER, Party.CARRIER, Party.UNDETERMINED, Party.BUYER)
                .filter(payers::contains)
                .findFirst()
                .orElse(Party.UNDETERMINED);
    }

    /** {@return the clauses under which the seller is at fault for any of the items} */
    private static List<String> sellersFault(
            List<ItemSettlement> travelling, FaultSettlement faults, Proposals proposals) {
        return Proposals.clauses(travelling.stream()
                .map(ItemSettlement::item)
                .filter(item -> faults.of(item) == Party.SELLER)
                .flatMap(item -> proposals
                        .said(Fault.class)
                        .filter(said -> ItemSettlement.isFor(item, said.what().item())))
                .filter(said -> said.what().party() == Party.SELLER));
    }

    private static @Nullable Money total(CaseFacts facts, Leg leg) {
        return switch (leg) {
            case OUTBOUND -> facts.order().outboundFreight();
            case RETURN -> facts.returnFreight().quote();
            case REPLACEMENT -> facts.exchange().freight();
        };
    }

    /** {@return the strongest proposal of who lays the money out, if any} */
    private static Optional<Said<FreightAdvance>> advance(Leg leg, Proposals proposals) {
        return proposals
                .said(FreightAdvance.class)
                .filter(said -> said.what().leg() == leg)
                .min(comparing((Said<FreightAdvance> said) -> said.by().basis())
                        .thenComparing(said -> said.what().by())
                        .thenComparing(said -> said.by().clause()));
    }
}
