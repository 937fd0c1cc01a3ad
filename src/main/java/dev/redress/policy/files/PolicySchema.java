package dev.redress.policy.files;

import dev.redress.facts.Nearest;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Whether the schema by which editors complete policy files knows the terms that rules read and the folders that they stand
 * in, and no others. What policy files themselves have wrong is said by those who read them.
 */
public final class PolicySchema {

    static final String FILE = "policy.schema.json";

    private static final String TERMS = "/properties/terms/properties";
    private static final String PARTS = "/properties/parts/items/enum";

    private final YamlTree tree;
    private final List<SourceProblem> problems = new ArrayList<>();

    private PolicySchema(YamlTree tree) {
        this.tree = tree;
    }

    /** {@return where rules and schema disagree; nothing in a folder without a schema} */
    public static List<SourceProblem> problems(RulesFolder folder) {
        List<SourceProblem> problems = new ArrayList<>();
        if (folder.hasFile(FILE)) {
            List<RuleFile> rules = folder.files("", ".drl", problems);
            folder.file(FILE, problems)
                    .filter(file -> Yaml.read(file, new TypeReference<Map<String, JsonNode>>() {}, problems)
                            .isPresent())
                    .ifPresent(file -> {
                        PolicySchema schema = new PolicySchema(new YamlTree(file));
                        schema.terms(rules);
                        schema.parts(rules);
                        problems.addAll(schema.problems);
                    });
        }
        return problems;
    }

    private void terms(List<RuleFile> rules) {
        SortedMap<String, SourceProblem> read = new TreeMap<>();
        for (RuleFile rule : rules) {
            Matcher term = PolicyCheck.TERM.matcher(rule.text());
            while (term.find()) {
                read.putIfAbsent(
                        term.group(1),
                        rule.problemAt(
                                term.start(1),
                                "editors don't know the term `" + term.group(1) + "`; add it to " + FILE
                                        + " with what it says and its unit"));
            }
        }
        JsonNode known = tree.root().at(TERMS);
        known.propertyNames().stream()
                .filter(name -> !read.containsKey(name))
                .forEach(name -> problems.add(tree.atKey(
                        YamlTree.below(TERMS, name),
                        "no rule reads the term `" + name + "`; " + Nearest.hint(name, read.keySet()))));
        read.forEach((name, missing) -> {
            if (!known.has(name)) {
                problems.add(missing);
            }
        });
    }

    private void parts(List<RuleFile> rules) {
        TreeSet<String> folders = rules.stream()
                .map(rule -> rule.path().substring(0, rule.path().lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> known =
                tree.root().at(PARTS).valueStream().map(JsonNode::asString).toList();
        for (int i = 0; i < known.size(); i++) {
            if (!folders.contains(known.get(i))) {
                problems.add(tree.atValue(
                        PARTS + "/" + i,
                        "there is no folder `" + known.get(i) + "` of rules; " + Nearest.hint(known.get(i), folders)));
            }
        }
        folders.stream()
                .filter(folder -> !known.contains(folder))
                .forEach(folder -> problems.add(
                        tree.atValue(PARTS, "editors don't know the folder `" + folder + "` of rules; add it here")));
    }
}
