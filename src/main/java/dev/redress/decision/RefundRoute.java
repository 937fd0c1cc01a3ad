package dev.redress.decision;

import dev.redress.facts.Item;

/** Where the refund for an item goes, instead of where the shop's refunds usually go. */
public record RefundRoute(Item item, RefundTo to) implements Proposal {}
