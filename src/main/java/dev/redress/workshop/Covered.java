package dev.redress.workshop;

import java.util.List;

/**
 * How far scenarios show what the register says, over all policies of a rules folder.
 *
 * @param served ids of the clauses of which a scenario fires a rule, in order
 * @param explained ids of the clauses that say why no rule serves them, in order
 * @param open ids of the clauses that are neither, in order
 * @param rules how many rules the policies have, each counted once
 * @param fired how many of them a scenario fires
 */
public record Covered(List<String> served, List<String> explained, List<String> open, int rules, int fired) {

    public Covered {
        served = List.copyOf(served);
        explained = List.copyOf(explained);
        open = List.copyOf(open);
    }

    /** {@return how many clauses the register has} */
    public int clauses() {
        return served.size() + explained.size() + open.size();
    }
}
