package dev.redress.facts;

import java.util.List;

/** Reads cases from JSON. */
public interface CaseForm {

    /** {@return the case, or everything that is wrong with the document} */
    Reading read(byte[] json);

    /** {@return a reader of the same form for other shops} */
    CaseForm over(PolicyUnits shops);

    /** What came of reading. */
    sealed interface Reading {}

    /** The document is a valid case. */
    record Accepted(CaseFile file) implements Reading {}

    /**
     * The document is no valid case.
     *
     * @param problems sorted by pointer
     */
    record Refused(List<Problem> problems) implements Reading {

        public Refused {
            problems = problems.stream().distinct().sorted().toList();
        }
    }
}
