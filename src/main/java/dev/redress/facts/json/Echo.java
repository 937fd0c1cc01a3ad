package dev.redress.facts.json;

import java.nio.charset.StandardCharsets;

/** What a caller sent, made fit for a sentence in an answer, or for a line on a terminal. */
public final class Echo {

    private static final int LONGEST = 80;

    private Echo() {}

    /** {@return the text, cut short where it is long, with control characters and half characters replaced} */
    private static String of(String sent) {
        String cut = sent.length() <= LONGEST ? sent : sent.substring(0, LONGEST) + "…";
        return line(cut).replace('`', '?');
    }

    /** {@return the text on one line: what ends lines, steers terminals or is invisible replaced, half characters, too} */
    public static String line(String sent) {
        return wellFormed(sent).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    /** {@return the text, fit for a sentence, as a quotation} */
    public static String quoted(String sent) {
        return "`" + of(sent) + "`";
    }

    /** {@return the text with halves of surrogate pairs replaced, which no UTF-8 can carry} */
    static String wellFormed(String sent) {
        return new String(sent.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** {@return whether the text has half a surrogate pair} */
    static boolean isBroken(String sent) {
        return !wellFormed(sent).equals(sent);
    }
}
