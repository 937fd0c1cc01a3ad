package dev.redress.decision;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What the codes of one policy say in words. Safe for use by many threads. */
public interface Texts {

    /** Of what a text tells. */
    enum Kind {
        REASON,
        NEED,
        TASK,
        DEADLINE,
        NOTE,
        REFERRAL,
        DEDUCTION;

        /** {@return the word for several of it, in lower case} */
        public String plural() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }
    }

    /** Who reads it. */
    enum Reader {
        /** Works for the shop. */
        AGENT,
        BUYER,
        /** A buyer who has yet to say why: nothing is said about who pays until then. */
        BUYER_BEFORE_REASON
    }

    /** {@return the codes of a kind that have a text, in order} */
    Collection<String> codes(Kind kind);

    /** {@return the sentence for the reader; nothing where the reader is told nothing, or the code has no text} */
    Optional<String> of(Told told, Reader reader, Language language);
}
