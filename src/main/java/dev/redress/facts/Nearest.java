package dev.redress.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Nearest {

    private static final int LONGEST = 64;
    private static final int MOST_LISTED = 40;

    private Nearest() {}

    /** {@return the name nearest to what was written, letter case aside, if one is near enough to be meant} */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int reach = Math.min(Math.max(2, written.length() / 3), written.length() - 1);
        return names.stream()
                .filter(name -> distance(written, name) <= reach)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@return a question that names the nearest of {@code names}, or all of them where none is near and they are few} */
    public static String hint(String written, Collection<String> names) {
        return to(written, names)
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> names.size() > MOST_LISTED
                        ? "nothing that is known is spelt like it"
                        : "known are " + String.join(", ", names));
    }

    /** Levenshtein distance. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
