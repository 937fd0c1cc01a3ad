package dev.redress.policy.files;

import dev.redress.decision.Texts;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.ClauseSource;
import dev.redress.policy.files.Sources.MessagesSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The clause register and the texts. */
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

    static Optional<Texts> texts(RuleFile file, Collection<SourceProblem> problems) {
        return Yaml.read(file, new TypeReference<MessagesSource>() {}, problems).map(RegisterFiles::texts);
    }

    private static Texts texts(MessagesSource source) {
        Map<Texts.Kind, Map<String, String>> texts = new EnumMap<>(Texts.Kind.class);
        texts.put(Texts.Kind.REASON, known(source.reasons()));
        texts.put(Texts.Kind.NEED, known(source.needs()));
        texts.put(Texts.Kind.TASK, known(source.tasks()));
        texts.put(Texts.Kind.DEADLINE, known(source.deadlines()));
        texts.put(Texts.Kind.NOTE, known(source.notes()));
        texts.put(Texts.Kind.REFERRAL, known(source.referrals()));
        texts.put(Texts.Kind.DEDUCTION, known(source.deductions()));
        return new Texts(texts);
    }

    private static Map<String, String> known(@Nullable Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }

    private static SourceProblem lineOf(RuleFile file, String id, String detail) {
        int last = file.text().lastIndexOf("id: " + id);
        return file.problemAt(Math.max(0, last), detail);
    }
}
