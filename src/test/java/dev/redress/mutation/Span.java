package dev.redress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Neighbouring tokens of a rule file: a pattern, a constraint, a proposal or a part of one. */
record Span(String text, List<Token> tokens) {

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    Span {
        tokens = List.copyOf(tokens);
    }

    int start() {
        return tokens.getFirst().start();
    }

    int end() {
        return tokens.getLast().end();
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Span part(int from, int to) {
        return new Span(text, tokens.subList(from, to));
    }

    /** {@return the words as they stand in the file, on one line} */
    String words() {
        return isEmpty() ? "" : oneLine(text.substring(start(), end()));
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    boolean names(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** {@return the index of the first such token outside all brackets from an index on, or -1} */
    int find(String word, int from) {
        int depth = 0;
        for (int i = from; i < size(); i++) {
            if (depth == 0 && at(i).is(word)) {
                return i;
            }
            depth += OPENING.contains(at(i).text()) ? 1 : CLOSING.contains(at(i).text()) ? -1 : 0;
        }
        return -1;
    }

    /** {@return the index of the bracket that closes the one at an index} */
    int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < size(); i++) {
            depth += OPENING.contains(at(i).text()) ? 1 : CLOSING.contains(at(i).text()) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket is never closed in " + words());
    }

    /** {@return the parts between separators outside all brackets} */
    List<Span> split(String separator) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int at = find(separator, 0); at >= 0; at = find(separator, from)) {
            parts.add(part(from, at));
            from = at + 1;
        }
        parts.add(part(from, size()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
