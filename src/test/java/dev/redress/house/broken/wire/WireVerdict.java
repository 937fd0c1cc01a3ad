package dev.redress.house.broken.wire;

/** Harmless. */
public record WireVerdict(String verdict) {}
