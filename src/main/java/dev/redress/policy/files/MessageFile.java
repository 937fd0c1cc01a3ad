package dev.redress.policy.files;

import dev.redress.decision.Language;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.icu.Lines;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.MessagesSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/** The texts of one language, and where each of them stands. */
final class MessageFile {

    private final Language language;
    private final RuleFile file;
    private final Map<Kind, Map<String, Lines>> lines = new TreeMap<>();
    private final Map<String, Integer> places;

    private MessageFile(Language language, RuleFile file, MessagesSource source) {
        this.language = language;
        this.file = file;
        for (Kind kind : Kind.values()) {
            Map<String, Lines> ofKind = new TreeMap<>();
            source.of(kind).forEach((code, message) -> ofKind.put(code, message.lines()));
            lines.put(kind, ofKind);
        }
        this.places = Yaml.places(file);
    }

    static String path(Language language) {
        return "messages/" + language.tag() + ".yaml";
    }

    static Optional<MessageFile> read(RulesFolder folder, Language language, Collection<SourceProblem> problems) {
        return folder.file(path(language), problems)
                .flatMap(file -> Yaml.read(file, new TypeReference<MessagesSource>() {}, problems)
                        .map(source -> new MessageFile(language, file, source)));
    }

    Language language() {
        return language;
    }

    RuleFile file() {
        return file;
    }

    Map<Kind, Map<String, Lines>> lines() {
        return lines;
    }

    Map<String, Lines> lines(Kind kind) {
        return lines.getOrDefault(kind, new HashMap<>());
    }

    /** {@return a problem with a kind of texts as a whole} */
    SourceProblem problem(Kind kind, String detail) {
        return at(kind.plural(), 0, detail);
    }

    /** {@return a problem with what a code says} */
    SourceProblem problem(Kind kind, String code, String detail) {
        return at(kind.plural() + "/" + code, 0, detail);
    }

    /** {@return a problem at a character of a message, counted from 0} */
    SourceProblem problem(Kind kind, String code, boolean agent, int index, String detail) {
        String both = kind.plural() + "/" + code + "/";
        boolean later = places.containsKey(both + "buyerAfterReason:");
        String line = both + (agent ? "agent:" : later ? "buyerAfterReason:" : "buyer:");
        int start = places.getOrDefault(line, 0);
        // Where the message stands in quotes, it starts behind them; what is escaped before the character is not
        // counted.
        boolean quoted =
                start < file.text().length() && "\"'".indexOf(file.text().charAt(start)) >= 0;
        return at(line, (quoted ? 1 : 0) + index, detail);
    }

    private SourceProblem at(String path, int further, String detail) {
        int index = Objects.requireNonNullElse(places.get(path), 0) + further;
        return file.problemAt(Math.min(index, file.text().length()), detail);
    }
}
