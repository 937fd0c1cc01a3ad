package dev.redress.house.broken.decision;

import dev.redress.house.broken.facts.Fact;

/** Harmless: imports a lower floor. */
public record Verdict(Fact fact) {}
