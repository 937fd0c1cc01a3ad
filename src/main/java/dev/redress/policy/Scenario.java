package dev.redress.policy;

import dev.redress.decision.ShopTerms;
import dev.redress.decision.Term;
import dev.redress.facts.CaseFacts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case and exactly what must come out of it.
 *
 * @param file where it is written, below the rules folder
 * @param line of its name
 * @param clauses ids of the clauses that it shows
 * @param terms terms of the policy that are otherwise in this scenario, or in force for once
 * @param expected the lines of {@link OutcomeLines}, by section
 * @param variantOf the scenario that this one is but for some facts or terms, which is the only one that says in which order
 *     lines come out; {@code null} where this is no variant
 */
public record Scenario(
        String file,
        int line,
        String name,
        List<String> clauses,
        List<Term> terms,
        CaseFacts facts,
        SortedMap<String, List<String>> expected,
        @Nullable Scenario variantOf) {

    public Scenario {
        clauses = List.copyOf(clauses);
        terms = List.copyOf(terms);
    }

    /** {@return a policy's terms as this scenario has them} */
    ShopTerms termsOf(PolicyVersion policy) {
        SortedMap<String, Term> byName = new TreeMap<>();
        policy.terms().terms().forEach(term -> byName.put(term.name(), term));
        terms.forEach(term -> byName.put(term.name(), term));
        return new ShopTerms(
                policy.terms().zone(),
                policy.terms().currency(),
                policy.terms().preference(),
                policy.terms().refundTo(),
                List.copyOf(byName.values()));
    }
}
