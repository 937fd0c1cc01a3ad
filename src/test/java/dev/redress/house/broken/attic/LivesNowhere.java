package dev.redress.house.broken.attic;

import dev.redress.house.broken.facts.Fact;

/** Lives in a room that has no floor. */
record LivesNowhere(Fact fact) {}
