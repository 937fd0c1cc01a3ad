package dev.redress.decision;

import dev.redress.facts.Money;
import java.util.List;

/**
 * Money for the buyer.
 *
 * @param paid what the buyer paid for the units in the case, as far as earlier refunds left it
 * @param amount what goes back, or the most that may be agreed on where {@code negotiable}
 * @param onTop how much of it goes beyond what was paid for the item, under a clause that says so
 * @param deductions what was kept back
 */
public record Refund(
        Money paid, Money amount, Money onTop, boolean negotiable, RefundTo to, List<Stated<Deduction>> deductions) {

    public Refund {
        deductions = List.copyOf(deductions);
    }
}
