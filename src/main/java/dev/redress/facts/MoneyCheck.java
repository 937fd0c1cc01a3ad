package dev.redress.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the amounts of a case are exact amounts of money in the one currency of its policy. */
final class MoneyCheck {

    /** The currencies that money is counted in; metals, baskets and test codes have no minor units. */
    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    /** The contract writes at most twelve digits before the point. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(12);

    private MoneyCheck() {}

    static List<Problem> problems(List<ClaimedCase.Amount> amounts, Optional<Currency> ofPolicy) {
        List<Problem> problems = new ArrayList<>();
        List<ClaimedCase.Amount> known = new ArrayList<>();
        for (ClaimedCase.Amount amount : amounts) {
            Currency currency = amount.currency() == null ? null : CURRENCIES.get(amount.currency());
            if (currency != null) {
                known.add(amount);
                checkPrecision(amount, currency, problems);
            } else if (amount.currency() != null) {
                problems.add(new Problem(
                        amount.pointer() + "/currency",
                        "unknown-currency",
                        "`" + amount.currency() + "` is no currency of money by ISO 4217"));
            }
        }
        checkCurrencies(known, ofPolicy, problems);
        return problems;
    }

    /** {@return what in the case comes, alone or with what it is added to, to more than an amount can say} */
    static List<Problem> sums(ClaimedCase claims) {
        List<Problem> problems = new ArrayList<>();
        Map<String, BigDecimal> sums = items(claims.items(), problems);
        ClaimedCase.Amount promised = claims.promised();
        if (promised != null && promised.amount() != null && promised.currency() != null) {
            ClaimedCase.Amount paid = claims.paid();
            BigDecimal goods = paid == null || paid.amount() == null
                    ? sums.getOrDefault(promised.currency(), BigDecimal.ZERO)
                    : paid.amount();
            BigDecimal sum = goods.add(promised.amount());
            if (sum.compareTo(BEYOND) >= 0) {
                problems.add(beyond(promised, "the amount promised, with what was paid for the goods, comes to", sum));
            }
        }
        return problems;
    }

    /** {@return what the units of the items cost, by currency, those aside that pass what an amount can say} */
    private static Map<String, BigDecimal> items(List<ClaimedCase.Line> items, List<Problem> problems) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (ClaimedCase.Line item : items) {
            ClaimedCase.Amount price = item.price();
            if (price == null || price.amount() == null || price.currency() == null) {
                continue;
            }
            BigDecimal sum =
                    sums.getOrDefault(price.currency(), BigDecimal.ZERO).add(price.amount());
            if (price.amount().compareTo(BEYOND) >= 0) {
                problems.add(beyond(price, "the units of the item cost", price.amount()));
            } else if (sum.compareTo(BEYOND) >= 0) {
                problems.add(beyond(price, "the units of the item, with those of the items before it, cost", sum));
            } else {
                sums.put(price.currency(), sum);
            }
        }
        return sums;
    }

    private static Problem beyond(ClaimedCase.Amount amount, String what, BigDecimal sum) {
        return new Problem(
                amount.pointer(),
                "out-of-range",
                what + " `" + sum.toPlainString() + "`; an amount has at most twelve digits before the point");
    }

    private static void checkPrecision(ClaimedCase.Amount amount, Currency currency, List<Problem> problems) {
        int minorUnits = Money.minorUnits(currency);
        if (amount.amount() != null && amount.amount().stripTrailingZeros().scale() > minorUnits) {
            problems.add(new Problem(
                    amount.pointer() + "/amount",
                    "over-precise-amount",
                    "`" + amount.amount().toPlainString() + "` has more decimals than an amount in " + currency
                            + " has: " + minorUnits));
        }
    }

    private static void checkCurrencies(
            List<ClaimedCase.Amount> amounts, Optional<Currency> ofPolicy, List<Problem> problems) {
        Set<String> currencies = amounts.stream()
                .map(amount -> Objects.requireNonNull(amount.currency()))
                .collect(Collectors.toSet());
        if (amounts.isEmpty()) {
            return;
        }
        String wanted = ofPolicy.map(Currency::getCurrencyCode)
                .orElseGet(() -> Objects.requireNonNull(amounts.getFirst().currency()));
        boolean mixed = currencies.size() > 1;
        for (ClaimedCase.Amount amount : amounts) {
            if (!wanted.equals(amount.currency())) {
                problems.add(new Problem(
                        amount.pointer() + "/currency",
                        mixed ? "mixed-currencies" : "wrong-currency",
                        "the amount is in `" + amount.currency() + "`"
                                + (mixed ? "; all must be in `" : ", but the policy is in `") + wanted + "`"));
            }
        }
    }
}
