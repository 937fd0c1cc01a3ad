package dev.redress.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in one currency. The amount carries exactly the currency's minor units (two decimals for CNY, none
 * for JPY), so equal amounts are equal records. Adding or comparing two currencies is a defect and throws.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Sets the amount to the currency's minor units; throws {@link ArithmeticException} where that would round. */
    public Money {
        amount = amount.setScale(minorUnits(currency));
    }

    /** {@return {@code amount}, a decimal such as {@code 12.50}, in the currency with this ISO 4217 code} */
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** {@return how many decimals an amount of this currency has} */
    public static int minorUnits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** {@return so many times the amount} */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** {@return so many hundredths of the amount, half-up to the minor unit} */
    public Money percent(BigDecimal percent) {
        return new Money(
                amount.multiply(percent).movePointLeft(2).setScale(minorUnits(currency), RoundingMode.HALF_UP),
                currency);
    }

    /** {@return this amount, but never less than {@code floor} of the same currency} */
    public Money atLeast(BigDecimal floor) {
        return max(new Money(floor, currency));
    }

    /** {@return this amount, but never more than {@code cap} of the same currency} */
    public Money atMost(BigDecimal cap) {
        return min(new Money(cap, currency));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
