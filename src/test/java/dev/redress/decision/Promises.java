package dev.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for every policy, checked against one settled case. Written apart from the code that it checks. */
public final class Promises {

    private Promises() {}

    /** Each check throws an assertion error that shows the case. */
    public static void hold(CaseFacts facts, Proposals proposals, Outcome outcome) {
        everyCaseGetsAVerdict(facts, outcome);
        freightSharesAddUp(facts, outcome);
        sellerFaultCostsTheBuyerNoFreight(facts, proposals, outcome);
        nothingTakesAwayWhatStatuteOwes(facts, proposals, outcome);
        refundsStayWithinWhatWasPaid(facts, proposals, outcome);
    }

    static void everyCaseGetsAVerdict(CaseFacts facts, Outcome outcome) {
        assertThat(outcome.items())
                .as("%s", facts)
                .extracting(ItemOutcome::itemId)
                .containsExactlyElementsOf(facts.items().stream().map(Item::id).toList());
        boolean refers = outcome.items().stream().anyMatch(item -> item.verdict() == Verdict.REFER);
        assertThat(outcome.verdict() == Verdict.REFER).as("%s", facts).isEqualTo(refers);
        if (refers) {
            assertThat(outcome.referral()).as("who takes over %s", facts).isNotNull();
            assertThat(Objects.requireNonNull(outcome.referral()).replacesDecision())
                    .as("somebody decides %s", facts)
                    .isTrue();
        }
        for (ItemOutcome item : outcome.items()) {
            if (item.verdict() == Verdict.APPROVE) {
                assertThat(item.remedies().getFirst().kind())
                        .isEqualTo(facts.request().wants());
            } else if (item.verdict() == Verdict.OFFER) {
                assertThat(item.remedies()).as("%s", facts).isNotEmpty();
            } else if (item.verdict() != Verdict.REFER) {
                assertThat(item.remedies()).as("%s", facts).isEmpty();
            }
        }
    }

    static void freightSharesAddUp(CaseFacts facts, Outcome outcome) {
        for (Freight freight : outcome.freight()) {
            if (freight.shares() != null) {
                assertThat(freight.shares().sum()).as("%s", facts).isEqualTo(freight.total());
                assertThat(Stream.of(
                                freight.shares().insurer(),
                                freight.shares().seller(),
                                freight.shares().buyer(),
                                freight.shares().carrier()))
                        .as("%s", facts)
                        .allSatisfy(share -> assertThat(share.amount()).isNotNegative());
                if (facts.insurance().cap() != null) {
                    assertThat(freight.shares().insurer())
                            .isLessThanOrEqualTo(facts.insurance().cap());
                }
            }
        }
        assertThat(outcome.freight()).extracting(Freight::leg).doesNotHaveDuplicates();
    }

    static void sellerFaultCostsTheBuyerNoFreight(CaseFacts facts, Proposals proposals, Outcome outcome) {
        for (ItemOutcome item : outcome.items()) {
            assertThat(item.fault() == Party.SELLER)
                    .as("the fault of item %s in %s", item.itemId(), facts)
                    .isEqualTo(strongestFaults(proposals, item.itemId()).equals(Set.of(Party.SELLER)));
            if (item.fault() != Party.SELLER || item.remedies().isEmpty()) {
                continue;
            }
            StandingRemedy first = item.remedies().getFirst();
            for (Freight freight : outcome.freight()) {
                boolean forThisItem = first.legs().contains(freight.leg())
                        || (freight.leg() == Leg.OUTBOUND && first.kind() == RemedyKind.RETURN_AND_REFUND);
                if (forThisItem) {
                    assertThat(freight.payer()).as("%s", facts).isNotEqualTo(Party.BUYER);
                    if (freight.shares() != null) {
                        assertThat(freight.shares().buyer().isZero())
                                .as("%s", facts)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Set<Party> strongestFaults(Proposals proposals, String itemId) {
        for (Basis basis : Basis.values()) {
            Set<Party> parties = proposals.all().stream()
                    .filter(one -> one.by().basis() == basis)
                    .map(Proposed::proposal)
                    .filter(Fault.class::isInstance)
                    .map(Fault.class::cast)
                    .filter(fault -> fault.item().id().equals(itemId) && fault.party() != Party.UNDETERMINED)
                    .map(Fault::party)
                    .collect(Collectors.toSet());
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return Set.of();
    }

    static void nothingTakesAwayWhatStatuteOwes(CaseFacts facts, Proposals proposals, Outcome outcome) {
        for (ItemOutcome item : outcome.items()) {
            for (RemedyKind kind : RemedyKind.values()) {
                boolean owed = proposals.all().stream()
                        .anyMatch(one -> one.by().basis() == Basis.STATUTE
                                && one.proposal() instanceof Remedy remedy
                                && remedy.item().id().equals(item.itemId())
                                && remedy.kind() == kind
                                && remedy.stance() == Stance.OWED);
                if (owed) {
                    assertThat(item.remedies())
                            .as("%s of item %s is owed by statute in %s", kind, item.itemId(), facts)
                            .anyMatch(remedy -> remedy.kind() == kind
                                    && remedy.stance() == Stance.OWED
                                    && (remedy.refund() == null
                                            || remedy.refund().to() == RefundTo.ORIGINAL_PAYMENT));
                }
            }
        }
    }

    static void refundsStayWithinWhatWasPaid(CaseFacts facts, Proposals proposals, Outcome outcome) {
        BigDecimal wholeOrder = facts.order().paid() == null
                ? null
                : facts.order()
                        .paid()
                        .amount()
                        .subtract(
                                facts.order().refundedBefore() == null
                                        ? BigDecimal.ZERO
                                        : facts.order().refundedBefore().amount());
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < facts.items().size(); i++) {
            BigDecimal largest = BigDecimal.ZERO;
            for (StandingRemedy remedy : outcome.items().get(i).remedies()) {
                Refund refund = remedy.refund();
                if (refund == null) {
                    continue;
                }
                BigDecimal fromPrice = refund.amount().minus(refund.onTop()).amount();
                assertThat(fromPrice)
                        .as("%s", facts)
                        .isNotNegative()
                        .isLessThanOrEqualTo(paidFor(facts.items().get(i)));
                largest = largest.max(fromPrice);
                assertThat(refund.onTop().amount())
                        .as("%s", facts)
                        .isLessThanOrEqualTo(
                                citedOnTop(proposals, facts.items().get(i).id(), remedy));
            }
            most = most.add(largest);
        }
        if (wholeOrder != null) {
            assertThat(most).as("all refunds of %s", facts).isLessThanOrEqualTo(wholeOrder.max(BigDecimal.ZERO));
        }
    }

    private static BigDecimal paidFor(Item item) {
        Integer ordered = item.orderedQuantity();
        return item.linePaid() == null
                ? item.unitPrice().amount().multiply(BigDecimal.valueOf(item.quantity()))
                : item.linePaid()
                        .amount()
                        .multiply(BigDecimal.valueOf(item.quantity()))
                        .divide(
                                BigDecimal.valueOf(ordered == null ? item.quantity() : ordered),
                                2,
                                RoundingMode.HALF_UP);
    }

    private static BigDecimal citedOnTop(Proposals proposals, String itemId, StandingRemedy standing) {
        return proposals.all().stream()
                .filter(one -> standing.clauses().contains(one.by().clause()))
                .map(Proposed::proposal)
                .filter(Remedy.class::isInstance)
                .map(Remedy.class::cast)
                .filter(remedy ->
                        remedy.kind() == standing.kind() && remedy.item().id().equals(itemId))
                .filter(remedy -> standing.stance() == Stance.OFFERED || remedy.stance() == Stance.OWED)
                .map(Remedy::amount)
                .filter(amount -> amount != null)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
