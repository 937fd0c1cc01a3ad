package dev.redress.facts;

/** What a review complains of. */
public enum ReviewTopic {
    QUALITY,
    TRANSIT_DAMAGE,
    NOT_AS_DESCRIBED,
    /** Speed or collection. */
    LOGISTICS,
    /** How the shop served the buyer. */
    SERVICE
}
