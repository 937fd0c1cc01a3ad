package dev.redress.policy;

import dev.redress.facts.CaseFacts;
import java.util.List;
import java.util.SortedMap;

/**
 * A case and exactly what must come out of it.
 *
 * @param file where it is written, below the rules folder
 * @param line of its name
 * @param clauses ids of the clauses that it shows
 * @param expected the lines of {@link OutcomeLines}, by section
 */
public record Scenario(
        String file,
        int line,
        String name,
        List<String> clauses,
        CaseFacts facts,
        SortedMap<String, List<String>> expected) {

    public Scenario {
        clauses = List.copyOf(clauses);
    }
}
