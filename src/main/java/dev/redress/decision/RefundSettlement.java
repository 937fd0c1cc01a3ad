package dev.redress.decision;

import static java.util.Comparator.comparing;

import dev.redress.decision.Proposals.Said;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.Order;
import dev.redress.facts.RemedyKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The money of refunds. What can be refunded for an item is what was paid for the units in the case; together the items
 * never get more than was paid for the order less what went back before.
 */
final class RefundSettlement {

    private final Map<String, Money> refundable = new HashMap<>();
    private final ShopTerms terms;
    private final Proposals proposals;

    RefundSettlement(CaseFacts facts, ShopTerms terms, Proposals proposals) {
        this.terms = terms;
        this.proposals = proposals;
        List<Money> paid = facts.items().stream().map(Item::paid).toList();
        Money sum = paid.stream().reduce(Money.zero(terms.currency()), Money::plus);
        Money left = leftOfOrder(facts, sum);
        List<Money> parts = sum.compareTo(left) > 0 ? Allotment.allot(left, paid) : paid;
        for (int i = 0; i < parts.size(); i++) {
            refundable.put(facts.items().get(i).id(), parts.get(i));
        }
    }

    /** Cash on delivery is paid at the door, so that before it nothing is there to go back. */
    private static Money leftOfOrder(CaseFacts facts, Money sum) {
        Order order = facts.order();
        Money asked = order.unpaid() ? Money.zero(sum.currency()) : sum;
        Money paid = order.paid() == null ? asked : order.paid();
        Money before = facts.order().refundedBefore();
        return before == null ? paid : paid.minus(before).max(Money.zero(paid.currency()));
    }

    /** {@return the remedy that these grants of one kind make, with its money; what is owed goes before what is offered} */
    StandingRemedy remedy(Item item, RemedyKind kind, List<Said<Remedy>> grants) {
        List<Said<Remedy>> owed = grants.stream()
                .filter(said -> said.what().stance() == Stance.OWED)
                .toList();
        Refund refund = refund(item, kind, owed.isEmpty() ? grants : owed);
        return new StandingRemedy(
                kind,
                owed.isEmpty() ? Stance.OFFERED : Stance.OWED,
                legsOf(kind),
                refund,
                Proposals.clauses(grants.stream()));
    }

    static List<Leg> legsOf(RemedyKind kind) {
        return switch (kind) {
            case RETURN_AND_REFUND, PICK_UP -> List.of(Leg.RETURN);
            case EXCHANGE -> List.of(Leg.RETURN, Leg.REPLACEMENT);
            case RESHIP -> List.of(Leg.REPLACEMENT);
            case REFUND_ONLY, REPAIR, COMPENSATION, CANCEL -> List.of();
        };
    }

    private @Nullable Refund refund(Item item, RemedyKind kind, List<Said<Remedy>> grants) {
        Money paid = refundable.getOrDefault(item.id(), Money.zero(terms.currency()));
        Money zero = Money.zero(terms.currency());
        return switch (kind) {
            case REFUND_ONLY, CANCEL -> refund(item, paid, grants, List.of());
            case RETURN_AND_REFUND -> refund(item, paid, grants, deductions(item, grants));
            case COMPENSATION ->
                grants.stream()
                        .map(said -> said.what().amount())
                        .filter(amount -> amount != null)
                        .max(Money::compareTo)
                        .map(amount -> new Refund(
                                paid, amount, amount.minus(paid).max(zero), false, refundTo(item, grants), List.of()))
                        .orElseGet(() -> new Refund(paid, paid, zero, true, refundTo(item, grants), List.of()));
            case EXCHANGE, RESHIP, REPAIR, PICK_UP -> null;
        };
    }

    private Refund refund(Item item, Money paid, List<Said<Remedy>> grants, List<Stated<Deduction>> deductions) {
        Money onTop = onTop(grants);
        Money kept = deductions.stream()
                .map(stated -> stated.what().amount())
                .reduce(Money.zero(terms.currency()), Money::plus);
        Money back = paid.minus(kept).max(Money.zero(terms.currency()));
        return new Refund(paid, back.plus(onTop), onTop, false, refundTo(item, grants), deductions);
    }

    /**
     * A shop may choose where its own refunds go, and its rules where some of them go; what something stronger owes goes back
     * the way it was paid.
     */
    private RefundTo refundTo(Item item, List<Said<Remedy>> grants) {
        Basis owing = grants.stream()
                .filter(said -> said.what().stance() == Stance.OWED)
                .map(said -> said.by().basis())
                .min(Basis::compareTo)
                .orElse(Basis.GOODWILL);
        if (owing.compareTo(Basis.SHOP) < 0) {
            return RefundTo.ORIGINAL_PAYMENT;
        }
        return proposals
                .said(RefundRoute.class)
                .filter(said -> ItemSettlement.isFor(item, said.what().item()))
                .filter(said -> said.by().basis().compareTo(owing) <= 0)
                .min(comparing((Said<RefundRoute> said) -> said.by().basis())
                        .thenComparing(said -> said.what().to()))
                .map(said -> said.what().to())
                .orElse(terms.refundTo());
    }

    /** Sums owed on top, each clause's once. */
    private Money onTop(List<Said<Remedy>> grants) {
        return grants.stream()
                .filter(said -> said.what().amount() != null)
                .map(said -> Map.entry(said.by().clause(), said.what()))
                .distinct()
                .map(entry -> entry.getValue().amount())
                .reduce(Money.zero(terms.currency()), Money::plus);
    }

    /** A deduction must rest on a basis at least as strong as the strongest on which the refund is owed. */
    private List<Stated<Deduction>> deductions(Item item, List<Said<Remedy>> grants) {
        Basis owed = grants.stream()
                .filter(said -> said.what().stance() == Stance.OWED)
                .map(said -> said.by().basis())
                .min(Basis::compareTo)
                .orElse(Basis.GOODWILL);
        return new Proposals(
                        proposals.all().stream()
                                .filter(proposed -> proposed.by().basis().compareTo(owed) <= 0)
                                .filter(proposed -> proposed.proposal() instanceof Deduction deduction
                                        && ItemSettlement.isFor(item, deduction.item()))
                                .toList(),
                        List.of(),
                        List.of())
                .stated(Deduction.class, comparing(Deduction::code).thenComparing(Deduction::amount));
    }
}
