package dev.redress.facts;

import java.time.ZoneId;
import java.util.Currency;

/**
 * In what a shop counts its days and its money.
 *
 * @param zone where the shop's calendar days begin and end
 * @param currency in which the shop sells
 */
public record ShopUnits(ZoneId zone, Currency currency) {}
