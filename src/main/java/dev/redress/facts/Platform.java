package dev.redress.facts;

/** Where the order was placed. */
public enum Platform {
    JD,
    TAOBAO,
    DOUYIN,
    PINDUODUO,
    XIAOHONGSHU,
    SHOPEE,
    OWN_SHOP,
    OTHER,
    UNKNOWN
}
