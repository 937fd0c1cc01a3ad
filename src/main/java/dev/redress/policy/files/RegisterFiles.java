package dev.redress.policy.files;

import dev.redress.policy.ClauseRegister;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.ClauseSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** The clause register. */
final class RegisterFiles {

    private RegisterFiles() {}

    static Optional<ClauseRegister> clauses(RuleFile file, Collection<SourceProblem> problems) {
        return Yaml.read(file, new TypeReference<List<ClauseSource>>() {}, problems)
                .map(sources -> {
                    Set<String> ids = new HashSet<>();
                    for (ClauseSource source : sources) {
                        if (!ids.add(source.id())) {
                            problems.add(lineOf(file, source.id(), "clause `" + source.id() + "` stands here twice"));
                        }
                    }
                    return new ClauseRegister(
                            sources.stream().map(ClauseSource::clause).toList());
                });
    }

    private static SourceProblem lineOf(RuleFile file, String id, String detail) {
        int last = file.text().lastIndexOf("id: " + id);
        return file.problemAt(Math.max(0, last), detail);
    }
}
