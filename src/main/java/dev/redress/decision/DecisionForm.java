package dev.redress.decision;

import dev.redress.facts.Document;

/** Writes decisions as canonical JSON (RFC 8785). */
public interface DecisionForm {

    /** {@return the decision with its codes in words; the same bytes for an equal decision and equal texts} */
    Document write(Decision decision, Texts texts);
}
