package dev.redress.policy.drools;

import dev.redress.facts.Nearest;
import java.util.Collection;

/** What a complaint about a name ends with. */
final class Guess {

    private Guess() {}

    /** {@return a question that names the nearest of {@code names}, or all of them where none is near and they are few} */
    static String of(String written, Collection<String> names) {
        return Nearest.hint(written, names);
    }
}
