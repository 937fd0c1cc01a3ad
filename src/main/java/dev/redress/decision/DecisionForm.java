package dev.redress.decision;

import dev.redress.facts.Document;
import java.util.List;

/** Writes decisions as canonical JSON (RFC 8785). */
public interface DecisionForm {

    /** {@return the decision with its codes in words; the same bytes for an equal decision, equal texts and languages} */
    Document write(Decision decision, Texts texts, Languages languages);

    /** {@return which rules fired and what each of them had bound, in an order that does not hang on theirs} */
    Document trace(List<RuleFiring> fired);
}
