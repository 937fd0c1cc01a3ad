package dev.redress.decision;

/**
 * The languages of one decision's texts. They are as much an input of its bytes as the facts are.
 *
 * @param first the language of its texts
 * @param translated whether each text is given in every other language as well
 */
public record Languages(Language first, boolean translated) {

    public static Languages only(Language language) {
        return new Languages(language, false);
    }
}
