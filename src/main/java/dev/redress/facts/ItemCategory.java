package dev.redress.facts;

/** What sort of goods an item is, as far as the law or a policy tells them apart. */
public enum ItemCategory {
    CLOTHING,
    SHOES,
    BAGS,
    /** Household textiles. */
    TEXTILES,
    /** Fresh and perishable goods. */
    FRESH,
    FOOD,
    COSMETICS,
    MEDICAL,
    ELECTRONICS,
    /** Audio, video and software on a carrier. */
    MEDIA,
    DIGITAL,
    NEWSPAPER,
    OTHER,
    UNKNOWN
}
