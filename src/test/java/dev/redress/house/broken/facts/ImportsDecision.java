package dev.redress.house.broken.facts;

import dev.redress.house.broken.decision.Verdict;

/** Imports a higher floor. */
record ImportsDecision(Verdict verdict) {}
