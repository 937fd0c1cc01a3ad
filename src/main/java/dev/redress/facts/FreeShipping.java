package dev.redress.facts;

import java.util.Set;

/**
 * What becomes of the free shipping of an order from whose goods some go back; there is one a case.
 *
 * @param lost whether goods that go back for the buyer's own reason, or after an inspection that did not confirm the claim,
 *     take the order below the value from which the shop ships free; unknown while that value, or what was paid, is
 */
public record FreeShipping(Answer lost) {

    private static final Set<Reason> OWN = Set.of(Reason.CHANGED_MIND, Reason.DISLIKED, Reason.WRONG_SIZE_CHOSEN);

    /** {@return what becomes of it if the buyer sends back the goods of the case} */
    public static FreeShipping of(CaseFacts facts) {
        Money from = facts.order().freeShippingFrom();
        Money paid = facts.order().paid();
        if (from == null || paid == null) {
            return new FreeShipping(Answer.UNKNOWN);
        }
        Money before = facts.order().refundedBefore();
        Money kept = before == null ? paid : paid.minus(before);
        Money left = facts.items().stream()
                .filter(item -> OWN.contains(item.reason()) || item.inspection() == Inspection.NOT_CONFIRMED)
                .map(Item::paid)
                .reduce(kept, Money::minus);
        boolean lost = kept.compareTo(from) >= 0 && left.compareTo(from) < 0;
        return new FreeShipping(lost ? Answer.YES : Answer.NO);
    }
}
