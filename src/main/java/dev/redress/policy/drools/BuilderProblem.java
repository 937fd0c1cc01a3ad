package dev.redress.policy.drools;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.Arrays;
import java.util.Map;
import org.kie.internal.builder.KnowledgeBuilderResult;

/** What the rule builder complains about in a file that was found sound: rare, and told in the builder's words. */
final class BuilderProblem {

    static final String START = "the rule can't be built: ";

    private BuilderProblem() {}

    static SourceProblem of(KnowledgeBuilderResult error, Map<String, RuleFile> files) {
        RuleFile file = error.getResource() == null
                ? null
                : files.get(error.getResource().getSourcePath());
        int line = Math.max(0, Arrays.stream(error.getLines()).max().orElse(0));
        return new SourceProblem(
                file == null ? "" : file.path(),
                line,
                0,
                START + error.getMessage().strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
