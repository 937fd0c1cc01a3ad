package dev.redress.decision;

import dev.redress.facts.RemedyKind;
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
 */
public record ShopTerms(
        ZoneId zone, Currency currency, List<RemedyKind> preference, RefundTo refundTo, List<Term> terms) {

    public ShopTerms {
        preference = List.copyOf(preference);
        terms = List.copyOf(terms);
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
