package dev.redress.decision;

import dev.redress.facts.Item;
import org.jspecify.annotations.Nullable;

/**
 * Hands a case, or one item of it, to a person.
 *
 * @param item the item it is about, or {@code null} for the whole case
 * @param code names the reason
 * @param replacesDecision whether the person decides instead of the rules, or only takes part beside the decision
 */
public record Referral(@Nullable Item item, ReferTo to, String code, boolean replacesDecision) implements Proposal {

    public Referral(ReferTo to, String code, boolean replacesDecision) {
        this(null, to, code, replacesDecision);
    }
}
