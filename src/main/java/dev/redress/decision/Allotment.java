package dev.redress.decision;

import dev.redress.facts.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares an amount in proportion to weights so that the parts add up to the last minor unit. */
final class Allotment {

    private Allotment() {}

    /**
     * {@return one part a weight, adding up to {@code total}; minor units left over by rounding down go to the largest
     * remainders, the earlier part first where remainders are equal}
     *
     * @param weights not negative, and not all zero unless {@code total} is zero
     */
    static List<Money> allot(Money total, List<Money> weights) {
        BigInteger sum = weights.stream().map(Allotment::minor).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return weights;
        }
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (Money weight : weights) {
            BigInteger[] divided = minor(total).multiply(minor(weight)).divideAndRemainder(sum);
            parts.add(divided[0]);
            remainders.add(divided[1]);
        }
        int left = minor(total)
                .subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index).add(BigInteger.ONE)));
        return parts.stream().map(part -> money(part, total)).toList();
    }

    private static BigInteger minor(Money money) {
        return money.amount().unscaledValue();
    }

    private static Money money(BigInteger minor, Money like) {
        return new Money(new BigDecimal(minor, like.amount().scale()), like.currency());
    }
}
