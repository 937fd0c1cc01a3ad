package dev.redress.house.broken.facts;

/** Harmless. */
public record Fact(String name) {}
