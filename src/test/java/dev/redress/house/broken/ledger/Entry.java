package dev.redress.house.broken.ledger;

/** Harmless. */
public record Entry(String id) {}
