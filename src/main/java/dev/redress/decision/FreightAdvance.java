package dev.redress.decision;

import dev.redress.facts.Party;

/** Who lays out the money for a leg, to be repaid by whoever owes it. */
public record FreightAdvance(Leg leg, Party by) implements Proposal {}
