package dev.redress.house.broken.decision;

import dev.redress.house.broken.decision.json.VerdictJson;

/** Imports the adapter below it. */
record ImportsItsAdapter(VerdictJson json) {}
