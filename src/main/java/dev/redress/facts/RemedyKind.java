package dev.redress.facts;

/** What a buyer may get for an item. */
public enum RemedyKind {
    /** The goods come back, then the money goes back. */
    RETURN_AND_REFUND,
    /** The money goes back, the buyer keeps the goods. */
    REFUND_ONLY,
    /** The goods come back and a replacement goes out. */
    EXCHANGE,
    /** The goods, or what was missing, are sent (again); nothing comes back. */
    RESHIP,
    /** The buyer keeps the goods and has them mended at the shop's cost. */
    REPAIR,
    /** The buyer keeps the goods and gets part of the price back. */
    COMPENSATION,
    /** The order is cancelled before it is shipped and the money goes back. */
    CANCEL,
    /** The shop has goods that are not the buyer's collected at its own cost; no money moves. */
    PICK_UP
}
