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
    /** Goods that are sealed for reasons of health or hygiene. */
    HYGIENE,
    MEDICAL,
    ELECTRONICS,
    /** Audio, video and software on a carrier. */
    MEDIA,
    DIGITAL,
    NEWSPAPER,
    /** Leisure, transport or catering for a certain date. */
    LEISURE,
    OTHER,
    UNKNOWN
}
