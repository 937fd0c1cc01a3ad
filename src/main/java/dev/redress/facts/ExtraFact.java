package dev.redress.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a shop knows beyond the common ones, as its policy declares it.
 *
 * @param name such as {@code gift-card-balance}
 * @param about what it says, for callers, with its unit
 * @param ofItem whether each item has one of its own, rather than the case
 * @param least the smallest number or amount there may be; always given for a number
 * @param most the greatest number or amount there may be; always given for a number
 * @param choices the values of a choice; empty for other kinds
 */
public record ExtraFact(
        String name,
        String about,
        Kind kind,
        boolean ofItem,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<String> choices) {

    /** The word for a choice that nobody has made known. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Of what type it is. */
    public enum Kind {
        /** Yes, no or unknown. */
        ANSWER,
        /** A whole number. */
        COUNT,
        /** Money in the shop's currency. */
        AMOUNT,
        /** One of several codes. */
        CHOICE
    }

    public ExtraFact {
        choices = List.copyOf(choices);
    }

    /** {@return whether a number or amount lies within the declared bounds} */
    public boolean allows(BigDecimal number) {
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    /** {@return the fact where nobody has said anything} */
    public Extra unknown(@Nullable Item item) {
        return new Extra(name, item, Answer.UNKNOWN, null, null, null);
    }
}
