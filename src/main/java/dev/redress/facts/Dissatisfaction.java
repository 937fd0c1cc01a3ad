package dev.redress.facts;

/** What a buyer is dissatisfied with at root. */
public enum Dissatisfaction {
    /** The buyer is content. */
    NOTHING,
    PRODUCT,
    /** Speed, damage or collection. */
    LOGISTICS,
    /** How the shop served the buyer. */
    SERVICE,
    UNKNOWN
}
