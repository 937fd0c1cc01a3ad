package dev.redress.facts.json;

import dev.redress.facts.Money;
import dev.redress.wire.WireMoney;
import org.jspecify.annotations.Nullable;

/** Money on the wire, with exactly the decimals of its currency. */
public final class WireMoneys {

    private WireMoneys() {}

    /** {@return the amount on the wire} */
    public static WireMoney amount(Money money) {
        return new WireMoney()
                .amount(money.amount().toPlainString())
                .currency(money.currency().getCurrencyCode());
    }

    /** {@return the amount on the wire, or nothing for nothing} */
    public static @Nullable WireMoney of(@Nullable Money money) {
        return money == null ? null : amount(money);
    }
}
