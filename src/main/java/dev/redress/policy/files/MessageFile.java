package dev.redress.policy.files;

import dev.redress.decision.Language;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.icu.Lines;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.MessageSource;
import dev.redress.policy.files.Sources.MessagesSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/** The texts of one language, and where each of them stands. */
final class MessageFile {

    private static final String BUYER_WANTED =
            "the buyer's line is wanted, once: `buyer: \"…\"`; `buyerAfterReason: \"…\"`"
                    + " where it tells who pays; or `buyer: none` where the buyer is told nothing";

    private final Language language;
    private final RuleFile file;
    private final Map<Kind, Map<String, Lines>> lines = new TreeMap<>();
    private final YamlTree tree;

    private MessageFile(Language language, RuleFile file, MessagesSource source) {
        this.language = language;
        this.file = file;
        this.tree = new YamlTree(file);
        for (Kind kind : Kind.values()) {
            Map<String, Lines> ofKind = new TreeMap<>();
            source.of(kind).forEach((code, message) -> ofKind.put(code, message.lines()));
            lines.put(kind, ofKind);
        }
    }

    static String path(Language language) {
        return "messages/" + language.tag() + ".yaml";
    }

    static Optional<MessageFile> read(RulesFolder folder, Language language, Collection<SourceProblem> problems) {
        return folder.file(path(language), problems)
                .flatMap(file -> Yaml.read(file, new TypeReference<MessagesSource>() {}, problems)
                        .filter(source -> tellsTheBuyer(file, source, problems))
                        .map(source -> new MessageFile(language, file, source)));
    }

    /** Whether each code says what the buyer is told, once. */
    private static boolean tellsTheBuyer(RuleFile file, MessagesSource source, Collection<SourceProblem> problems) {
        YamlTree tree = new YamlTree(file);
        boolean sound = true;
        for (Kind kind : Kind.values()) {
            for (Map.Entry<String, MessageSource> message : source.of(kind).entrySet()) {
                if (!message.getValue().tellsTheBuyer()) {
                    sound = false;
                    problems.add(tree.atKey(pointer(kind, message.getKey()), BUYER_WANTED));
                }
            }
        }
        return sound;
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
        return tree.atKey("/" + kind.plural(), detail);
    }

    /** {@return a problem with what a code says} */
    SourceProblem problem(Kind kind, String code, String detail) {
        return tree.atKey(pointer(kind, code), detail);
    }

    /** {@return a problem at a character of a message, counted from 0} */
    SourceProblem problem(Kind kind, String code, boolean agent, int index, String detail) {
        String both = pointer(kind, code);
        String later = YamlTree.below(both, "buyerAfterReason");
        String line = agent ? YamlTree.below(both, "agent") : tree.has(later) ? later : YamlTree.below(both, "buyer");
        return tree.atCharacter(line, index, detail);
    }

    private static String pointer(Kind kind, String code) {
        return YamlTree.below("/" + kind.plural(), code);
    }
}
