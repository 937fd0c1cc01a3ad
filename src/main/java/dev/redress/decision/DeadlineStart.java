package dev.redress.decision;

/** From when a deadline is counted. */
public enum DeadlineStart {
    /** The instant at which the case is judged. */
    AS_OF,
    /** The buyer's claim; the instant at which the case is judged where that is unknown. */
    RAISED,
    /** The buyer's last message that nobody has answered. */
    UNANSWERED,
    /** The signing for the parcel. */
    SIGNED,
    /** The arrival of the goods at the shop. */
    GOODS_BACK,
    /** The buyer's agreement to the outcome. */
    AGREED
}
