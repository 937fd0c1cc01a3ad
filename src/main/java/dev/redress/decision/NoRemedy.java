package dev.redress.decision;

import dev.redress.facts.Item;

/** Refuses every kind of remedy for an item, as far as the rule's basis reaches. */
public record NoRemedy(Item item) implements Proposal {}
