package dev.redress.house.broken.decision.json;

import dev.redress.house.broken.decision.Verdict;
import dev.redress.house.broken.wire.WireVerdict;
import tools.jackson.databind.JsonNode;

/** Harmless: an adapter that imports its parent, the wire and its library. */
public record VerdictJson(Verdict verdict, WireVerdict wire, JsonNode json) {}
