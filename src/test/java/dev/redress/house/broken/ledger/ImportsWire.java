package dev.redress.house.broken.ledger;

import dev.redress.house.broken.wire.WireVerdict;

/** Imports the wire, which is for the edge alone. */
record ImportsWire(WireVerdict verdict) {}
