package dev.redress.policy.files;

import dev.redress.decision.Language;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.icu.Lines;
import dev.redress.decision.icu.Messages;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of a rules folder in every language: the same codes in each, told to the same readers.
 *
 * @param all one file a language, in the order of the languages
 */
record MessageFiles(List<MessageFile> all) {

    private static final Lines NONE = new Lines("", null, false);

    MessageFiles {
        all = List.copyOf(all);
    }

    /** {@return the texts, or nothing after the problems of unreadable ones were added} */
    static Optional<MessageFiles> read(RulesFolder folder, Collection<SourceProblem> problems) {
        List<MessageFile> all = new ArrayList<>();
        for (Language language : Language.values()) {
            MessageFile.read(folder, language, problems).ifPresent(all::add);
        }
        if (all.size() < Language.values().length) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            Set<String> codes = new TreeSet<>();
            all.forEach(file -> codes.addAll(file.lines(kind).keySet()));
            codes.forEach(code -> compare(kind, code, all, problems));
        }
        return Optional.of(new MessageFiles(all));
    }

    /** Holds every language against the first that has the code. */
    private static void compare(Kind kind, String code, List<MessageFile> all, Collection<SourceProblem> problems) {
        MessageFile first = all.stream()
                .filter(file -> file.lines(kind).containsKey(code))
                .findFirst()
                .orElseThrow();
        Lines pattern = first.lines(kind).getOrDefault(code, NONE);
        for (MessageFile file : all) {
            Lines lines = file.lines(kind).get(code);
            if (lines == null) {
                problems.add(file.problem(
                        kind,
                        "`" + code + "` has no text among the " + kind.plural() + " here, but one in "
                                + first.file().path() + ", \"" + pattern.agent()
                                + "\"; add it, with a line for the agent and one for the buyer"));
            } else if (told(lines) != told(pattern)) {
                problems.add(file.problem(
                        kind,
                        code,
                        "`" + code + "` has " + told(lines).words + ", but in "
                                + first.file().path() + " " + told(pattern).words + "; correct one of them"));
            }
        }
    }

    private enum Told {
        NOTHING("`buyer: none`"),
        AT_ONCE("`buyer`"),
        AFTER_REASON("`buyerAfterReason`");

        private final String words;

        Told(String words) {
            this.words = words;
        }
    }

    private static Told told(Lines lines) {
        return lines.buyer() == null ? Told.NOTHING : lines.afterReason() ? Told.AFTER_REASON : Told.AT_ONCE;
    }

    List<RuleFile> files() {
        return all.stream().map(MessageFile::file).toList();
    }

    /** {@return the messages ready to be written out; a broken one is written as it stands} */
    Messages messages() {
        Map<Language, Map<Kind, Map<String, Lines>>> lines = new EnumMap<>(Language.class);
        all.forEach(file -> lines.put(file.language(), file.lines()));
        return new Messages(lines);
    }
}
