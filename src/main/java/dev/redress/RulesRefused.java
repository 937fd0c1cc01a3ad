package dev.redress;

import dev.redress.policy.SourceProblem;
import java.util.List;

/** The rules folder can't be decided by, so the service can't start. */
final class RulesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SourceProblem> problems;

    RulesRefused(List<SourceProblem> problems) {
        super("the rules folder has " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    List<SourceProblem> problems() {
        return problems;
    }
}
