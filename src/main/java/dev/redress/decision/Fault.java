package dev.redress.decision;

import dev.redress.facts.Item;
import dev.redress.facts.Party;

/** Which party caused what is wrong with an item. */
public record Fault(Item item, Party party) implements Proposal {}
