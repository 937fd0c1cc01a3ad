package dev.redress.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One number or list of a shop's own, read by rules under its name, so that staff change it without touching a rule.
 *
 * @param name such as {@code quality-claim-days}
 * @param value a count, a percentage or an amount in the shop's currency; zero for a list
 * @param choices the codes of a list, which may be asked for the unknown and does not contain it; empty for a number
 */
public record Term(String name, BigDecimal value, List<String> choices) {

    public Term {
        choices = Collections.unmodifiableList(new ArrayList<>(choices));
    }

    /** {@return the value as a whole number, of days, grams or the like; throws where it is none} */
    public int count() {
        return value.intValueExact();
    }
}
