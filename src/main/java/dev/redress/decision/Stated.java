package dev.redress.decision;

import java.util.List;

/**
 * A proposal that goes into the outcome as it is.
 *
 * @param clauses ids of the clauses under which it was made, in order
 */
public record Stated<P extends Proposal>(P what, List<String> clauses) {

    public Stated {
        clauses = List.copyOf(clauses);
    }
}
