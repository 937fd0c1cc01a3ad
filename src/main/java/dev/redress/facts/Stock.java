package dev.redress.facts;

/** Whether the shop has the goods, or goods like them. */
public record Stock(Answer available, Answer similarAvailable) {}
