package dev.redress.decision.json;

import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.decision.Outcome;
import dev.redress.decision.Texts;
import dev.redress.decision.Texts.Reader;
import dev.redress.decision.Told;
import dev.redress.wire.WireTranslation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of one decision in words.
 *
 * @param buyer what the buyer may be told, or {@code null} where that is nothing
 */
record Wording(Texts texts, Languages languages, @Nullable Reader buyer) {

    static Wording of(Outcome outcome, Texts texts, Languages languages) {
        return new Wording(texts, languages, outcome.asksForReason() ? Reader.BUYER_BEFORE_REASON : Reader.BUYER);
    }

    /** {@return the same for what the shop alone is told} */
    Wording keptFromBuyer() {
        return new Wording(texts, languages, null);
    }

    /**
     * What a part says.
     *
     * @param buyer {@code null} where the buyer is told nothing of it
     * @param translations the same in every language by its tag, or {@code null} where nobody asked
     */
    record Words(
            String agent, @Nullable String buyer, @Nullable Map<String, WireTranslation> translations) {}

    Words of(Told told) {
        return new Words(
                agent(told, languages.first()),
                buyer(told, languages.first()),
                languages.translated() ? translations(told) : null);
    }

    private Map<String, WireTranslation> translations(Told told) {
        Map<String, WireTranslation> translations = new TreeMap<>();
        for (Language language : Language.values()) {
            translations.put(
                    language.tag(),
                    new WireTranslation().text(agent(told, language)).buyerText(buyer(told, language)));
        }
        return translations;
    }

    /** A check of the rules refuses a code without a text, so the code itself is for what has not been checked. */
    private String agent(Told told, Language language) {
        return texts.of(told, Reader.AGENT, language).orElse(told.code());
    }

    private @Nullable String buyer(Told told, Language language) {
        return buyer == null ? null : texts.of(told, buyer, language).orElse(null);
    }
}
