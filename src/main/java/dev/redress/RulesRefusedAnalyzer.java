package dev.redress;

import dev.redress.policy.SourceProblem;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is wrong with the rules, in place of a stack trace. */
final class RulesRefusedAnalyzer extends AbstractFailureAnalyzer<RulesRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RulesRefused cause) {
        return new FailureAnalysis(
                cause.problems().stream().map(SourceProblem::toString).collect(Collectors.joining("\n")),
                "Correct the files named above; `check` tells when all is well.",
                cause);
    }
}
