package dev.redress.house.broken.policy;

import dev.redress.house.broken.ledger.Entry;

/** Imports a room on the same floor. */
record ImportsItsNeighbour(Entry entry) {}
