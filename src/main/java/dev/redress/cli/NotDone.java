package dev.redress.cli;

import java.util.List;

/** The service did not do what it was asked. */
final class NotDone extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    NotDone(List<String> sentences) {
        super(String.join("; ", sentences), null, false, false);
        this.sentences = List.copyOf(sentences);
    }

    /** {@return why, for people} */
    List<String> sentences() {
        return sentences;
    }
}
