package dev.redress.policy;

import dev.redress.decision.Decider;
import dev.redress.decision.Texts;
import java.util.List;

/** Turns rule files into rules that can be asked. */
public interface RuleCompiler {

    /** What came of it. */
    sealed interface Compilation {}

    /** Rules that are ready to be asked. */
    record Compiled(Decider rules) implements Compilation {}

    /**
     * Nothing was built.
     *
     * @param problems everything that is wrong, sorted by place
     */
    record Refused(List<SourceProblem> problems) implements Compilation {

        public Refused {
            problems = problems.stream().distinct().sorted().toList();
        }
    }

    /** Builds all the files together; the order of the files makes no difference. */
    Compilation compile(List<RuleFile> files, ClauseRegister clauses, Texts texts);
}
