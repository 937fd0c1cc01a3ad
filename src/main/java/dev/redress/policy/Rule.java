package dev.redress.policy;

import java.util.List;
import java.util.Optional;

/**
 * A rule as its file states it.
 *
 * @param name the sentence that it makes true
 * @param at index of the word {@code rule} in the file, counted from 0
 */
public record Rule(String name, int at, List<Annotation> annotations, List<Condition> when, List<Proposing> then) {

    public Rule {
        annotations = List.copyOf(annotations);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** {@code @clause("A1")} or {@code @reason("…")}, with the index of the text in it. */
    public record Annotation(String name, String text, int at) {}

    /** {@code insert( new Remedy( … ) );}, with the index of the type's name. */
    public record Proposing(String type, List<Operand> with, int at) {

        public Proposing {
            with = List.copyOf(with);
        }
    }

    public Optional<Annotation> annotation(String called) {
        return annotations.stream().filter(one -> one.name().equals(called)).findFirst();
    }
}
