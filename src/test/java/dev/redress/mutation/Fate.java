package dev.redress.mutation;

import java.util.Comparator;
import java.util.List;

/**
 * What became of a mutant.
 *
 * @param killer the scenario that failed, or why there is no such mutant; empty for a survivor
 */
record Fate(Mutation mutation, Kind kind, String killer) {

    static final Comparator<Fate> BY_PLACE = Comparator.comparing(
                    (Fate fate) -> fate.mutation().file())
            .thenComparingInt(fate -> fate.mutation().start())
            .thenComparing(fate -> fate.mutation().change());

    enum Kind {
        KILLED,
        SURVIVED,
        /** It could not be built, so no scenario had a chance to notice. */
        STILLBORN
    }

    static List<Fate> of(List<Fate> fates, Kind kind) {
        return fates.stream().filter(fate -> fate.kind() == kind).toList();
    }
}
