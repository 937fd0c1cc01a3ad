package dev.redress.decision;

import dev.redress.facts.CaseFacts;
import java.util.List;

/** The rules of one policy version, ready to be asked. Safe for use by many threads. */
public interface Decider {

    /** Runs the rules once over the facts. Never throws for what a rule does: that comes back as a failure. */
    Proposals propose(CaseFacts facts, ShopTerms terms);

    /** {@return all its rules, each with the clause it cites, in order} */
    List<Citation> rules();
}
