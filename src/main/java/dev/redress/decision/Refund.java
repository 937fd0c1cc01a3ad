package dev.redress.decision;

import dev.redress.facts.Money;
import java.util.List;

/**
 * Money for the buyer.
 *
 * @param amount what is paid, or the most that may be agreed on where {@code negotiable}
 * @param onTop how much of it goes beyond what was paid for the item, under a clause that says so
 * @param deductions what was kept back
 */
public record Refund(Money amount, Money onTop, boolean negotiable, RefundTo to, List<Stated<Deduction>> deductions) {

    public Refund {
        deductions = List.copyOf(deductions);
    }
}
