package dev.redress.facts;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/**
 * How a shop counts, and what it knows beyond the common facts.
 *
 * @param zone where the shop's calendar days begin and end
 * @param currency in which the shop sells
 * @param extras the facts of its own
 */
public record ShopUnits(ZoneId zone, Currency currency, List<ExtraFact> extras) {

    public ShopUnits {
        extras = List.copyOf(extras);
    }

    public ShopUnits(ZoneId zone, Currency currency) {
        this(zone, currency, List.of());
    }
}
