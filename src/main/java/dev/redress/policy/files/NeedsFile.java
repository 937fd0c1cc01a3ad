package dev.redress.policy.files;

import dev.redress.decision.NeedFacts;
import dev.redress.facts.ExtraFact;
import dev.redress.facts.Nearest;
import dev.redress.facts.json.CasePlaces;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;

/** Which facts answer the needs that rules hand out: {@code needs.yaml}. A folder whose rules need nothing may do without. */
final class NeedsFile {

    static final String NAME = "needs.yaml";

    private static final Pattern NEED = Pattern.compile("\\bnew\\s+Need\\s*\\([^;\"]*\"([^\"]*)\"");

    private final RuleFile file;
    private final Map<String, List<String>> byCode;
    private final List<SourceProblem> problems = new ArrayList<>();

    private NeedsFile(RuleFile file, Map<String, List<String>> byCode) {
        this.file = file;
        this.byCode = new TreeMap<>(byCode);
    }

    static NeedsFile read(RulesFolder folder, Collection<SourceProblem> problems) {
        RuleFile none = new RuleFile(NAME, "");
        if (!folder.hasFile(NAME)) {
            return new NeedsFile(none, Map.of());
        }
        RuleFile file = folder.file(NAME, problems).orElse(none);
        return new NeedsFile(
                file,
                Yaml.read(file, new TypeReference<Map<String, List<String>>>() {}, problems)
                        .orElse(Map.of()));
    }

    RuleFile file() {
        return file;
    }

    NeedFacts facts() {
        return new NeedFacts(byCode);
    }

    /** {@return needs without facts, facts of needs that no rule hands out, and facts that no case has} */
    List<SourceProblem> problems(List<RuleFile> rules, List<PolicyVersion> policies) {
        Set<String> wanted = new HashSet<>();
        for (RuleFile rule : rules) {
            Matcher need = NEED.matcher(rule.text());
            while (need.find()) {
                wanted.add(need.group(1));
                if (!byCode.containsKey(need.group(1))) {
                    problems.add(rule.problemAt(
                            need.start(1),
                            "nothing says which facts answer the need `" + need.group(1) + "`; add it to " + NAME
                                    + ", with the places of those facts in a case"));
                }
            }
        }
        if (!byCode.isEmpty()) {
            YamlTree tree = new YamlTree(file);
            Set<String> places = places(policies);
            byCode.forEach((code, facts) -> {
                String pointer = YamlTree.below("", code);
                if (!wanted.contains(code)) {
                    problems.add(tree.atKey(pointer, "no rule needs `" + code + "`; " + Nearest.hint(code, wanted)));
                }
                if (facts.isEmpty()) {
                    problems.add(tree.atKey(pointer, "`" + code + "` has no facts; name the place of one at least"));
                }
                for (int i = 0; i < facts.size(); i++) {
                    if (!places.contains(facts.get(i))) {
                        problems.add(tree.atValue(
                                pointer + "/" + i,
                                "no case has a fact `" + facts.get(i) + "`; " + Nearest.hint(facts.get(i), places)));
                    }
                }
            });
        }
        return problems;
    }

    private static Set<String> places(List<PolicyVersion> policies) {
        Set<String> places = CasePlaces.ofContract();
        policies.stream()
                .flatMap(policy -> policy.terms().units().extras().stream())
                .map((ExtraFact extra) ->
                        (extra.ofItem() ? CasePlaces.ITEM_EXTRA : CasePlaces.EXTRA) + "/" + extra.name())
                .forEach(places::add);
        return places;
    }
}
