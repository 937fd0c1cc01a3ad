package dev.redress.policy.drools;

import dev.redress.facts.Nearest;
import java.util.Collection;

/** What a complaint about a name ends with. */
final class Guess {

    private Guess() {}

    /** {@return a question that names the nearest of {@code names}, or the whole list where none is near} */
    static String of(String written, Collection<String> names) {
        return Nearest.to(written, names)
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> "known are " + String.join(", ", names));
    }
}
