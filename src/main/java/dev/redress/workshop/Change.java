package dev.redress.workshop;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that is otherwise between two states of the rules.
 *
 * @param file where it stands
 * @param sentence what it is
 * @param without what a rule says no more, line by line
 * @param with what a rule says instead
 * @param policies ids of the policies that it concerns
 * @param clauses ids of the clauses that it touches
 */
public record Change(
        String file,
        String sentence,
        List<String> without,
        List<String> with,
        SortedSet<String> policies,
        SortedSet<String> clauses) {

    public Change {
        without = List.copyOf(without);
        with = List.copyOf(with);
        policies = Collections.unmodifiableSortedSet(new TreeSet<>(policies));
        clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
    }
}
