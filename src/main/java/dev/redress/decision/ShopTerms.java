package dev.redress.decision;

import dev.redress.facts.ExtraFact;
import dev.redress.facts.RemedyKind;
import dev.redress.facts.ShopUnits;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * What one shop's policy states for the adjudicator and for its rules.
 *
 * @param zone where the shop counts its days
 * @param currency in which the shop sells
 * @param preference kinds of remedy, the one that the shop likes best first
 * @param refundTo where refunds go
 * @param terms the numbers that rules read
 * @param extras what cases of the shop say beyond the common facts
 */
public record ShopTerms(
        ZoneId zone,
        Currency currency,
        List<RemedyKind> preference,
        RefundTo refundTo,
        List<Term> terms,
        List<ExtraFact> extras) {

    public ShopTerms {
        preference = List.copyOf(preference);
        terms = List.copyOf(terms);
        extras = List.copyOf(extras);
    }

    public ShopTerms(ZoneId zone, Currency currency, List<RemedyKind> preference, RefundTo refundTo, List<Term> terms) {
        this(zone, currency, preference, refundTo, terms, List.of());
    }

    /** {@return how the shop counts and what it knows, for those who read cases} */
    public ShopUnits units() {
        return new ShopUnits(zone, currency, extras);
    }

    /** {@return the order in which the shop prefers remedies; kinds it does not name come last} */
    public Comparator<RemedyKind> byPreference() {
        return Comparator.<RemedyKind>comparingInt(kind -> {
                    int index = preference.indexOf(kind);
                    return index < 0 ? preference.size() : index;
                })
                .thenComparing(Comparator.naturalOrder());
    }
}
