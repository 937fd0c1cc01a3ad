package dev.redress.decision;

import java.util.Arrays;
import java.util.Optional;

/** A language that texts are written in. */
public enum Language {
    EN("en"),
    /** Simplified Chinese, as mainland shops write it. */
    ZH_CN("zh-CN"),
    /** Traditional Chinese, as shops in Taiwan write it. */
    ZH_TW("zh-TW");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return its language tag (BCP 47)} */
    public String tag() {
        return tag;
    }

    /** {@return the language with exactly this tag} */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
