package dev.redress.policy;

import java.util.List;

/** The words of a file, read one after the other. */
final class Tokens {

    private final RuleFile file;
    private final List<Token> tokens;
    private int next;

    Tokens(RuleFile file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** What is read makes no sense; the sentence says what would. */
    static final class Slip extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient SourceProblem problem;

        Slip(SourceProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }

        SourceProblem problem() {
            return problem;
        }
    }

    Token peek() {
        return tokens.get(next);
    }

    /** {@return the word behind the next one} */
    Token second() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    boolean takeIf(String word) {
        boolean there = peek().is(word);
        if (there) {
            take();
        }
        return there;
    }

    Token take(Token.Kind kind, String wanted) {
        if (peek().kind() != kind) {
            throw slip(peek(), wanted);
        }
        return take();
    }

    Token take(String word, String wanted) {
        if (!peek().is(word)) {
            throw slip(peek(), wanted);
        }
        return take();
    }

    /** {@return that a word can't stand where it stands, and what would be right} */
    Slip slip(Token token, String wanted) {
        return new Slip(file.problemAt(token.at(), token.told() + " can't stand here; " + wanted));
    }
}
