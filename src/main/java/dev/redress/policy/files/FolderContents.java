package dev.redress.policy.files;

import dev.redress.policy.Contents;
import dev.redress.policy.Contents.Filed;
import dev.redress.policy.RuleFile;
import dev.redress.policy.RuleParser;
import dev.redress.policy.SourceProblem;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what the files of a rules folder say, without building anything. */
public final class FolderContents {

    /** By which of its fields an entry of a list is known. */
    private static final String[] NAMES = {"id", "name"};

    private FolderContents() {}

    /** {@return what a folder says, as far as it can be read; the problems of the rest were added} */
    public static Contents of(RulesFolder folder, Collection<SourceProblem> problems) {
        SortedMap<String, Filed> rules = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
        if (!folder.exists()) {
            problems.add(new SourceProblem(folder.name(), 0, 0, "there is no such folder of rules"));
        }
        for (RuleFile file : folder.files("", ".drl", problems)) {
            RuleParser.Read parsed = RuleParser.read(file);
            problems.addAll(parsed.problems());
            parsed.rules().forEach(rule -> rules.put(rule.name(), new Filed(file.path(), rule)));
        }
        for (String ending : new String[] {".yaml", ".json"}) {
            for (RuleFile file : folder.files("", ending, problems)) {
                try {
                    SortedMap<String, String> said = new TreeMap<>();
                    flatten("", Yaml.MAPPER.readTree(file.text()), said);
                    values.put(file.path(), said);
                } catch (JacksonException broken) {
                    problems.add(YamlSyntax.problem(file, broken));
                }
            }
        }
        return new Contents(rules, values);
    }

    private static void flatten(String place, JsonNode node, SortedMap<String, String> said) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(place + "/" + field.getKey(), field.getValue(), said));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(place + "/" + named(node.get(i), i), node.get(i), said);
            }
        } else {
            said.put(place, node.asString());
        }
    }

    private static String named(JsonNode entry, int index) {
        for (String name : NAMES) {
            if (entry.path(name).isString()) {
                return entry.path(name).stringValue();
            }
        }
        return String.valueOf(index);
    }
}
