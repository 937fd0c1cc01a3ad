package dev.redress.decision;

/** A proposal and the rule that made it. */
public record Proposed(Proposal proposal, Citation by) {}
