package dev.redress.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.RulesCopy;
import dev.redress.SmallShop;
import dev.redress.facts.Seed;
import dev.redress.policy.Contents;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.FolderContents;
import dev.redress.policy.files.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of rules means, in sentences. */
class PolicyDiffTest {

    private static final Pattern TERM = Pattern.compile("(?m)^  ([a-z-]+): (\\d+)$");

    @TempDir
    Path scratch = Path.of("");

    private Path folder = Path.of("");
    private SmallShop shop;
    private Contents before;

    @BeforeEach
    void open() throws IOException {
        folder = scratch.resolve("rules");
        shop = SmallShop.in(folder).with(4, 3, 0);
        before = contents(folder);
    }

    @Test
    void findsNothingWhereOnlyTheLayoutIsOtherwise() throws IOException {
        shop.change(SmallShop.RULES, "when\n", "// as the playbook says\nwhen\n\n");
        shop.change(SmallShop.RULES, "    Term( name == \"claim-days\", $days : count )\n", "");
        shop.change(
                SmallShop.RULES,
                "    Order( daysSinceSigning <= $days )\n",
                "    Term( $days: count,name==\"claim-days\" )\n    Order( daysSinceSigning<=$days )\n");

        assertThat(changes()).isEmpty();
    }

    @Test
    void showsOldAndNewConditionsSideBySide() throws IOException {
        shop.change(SmallShop.RULES, "daysSinceSigning <= $days", "daysSinceSigning < $days");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.sentence()).isEqualTo("rule \"" + SmallShop.RULE + "\" says otherwise");
            assertThat(change.without()).containsExactly("Order( daysSinceSigning <= $days )");
            assertThat(change.with()).containsExactly("Order( daysSinceSigning < $days )");
            assertThat(change.policies()).containsExactly("shop");
            assertThat(change.clauses()).containsExactly("A1");
        });
    }

    @Test
    void knowsARuleUnderAnotherNameAndInAnotherFile() throws IOException {
        shop.change(SmallShop.RULES, SmallShop.RULE, "Photos of a claim in time are filed");
        Files.move(folder.resolve(SmallShop.RULES), folder.resolve("common/photos.drl"));

        assertThat(changes())
                .extracting(Change::sentence)
                .containsExactly("rule \"" + SmallShop.RULE
                        + "\" is now called \"Photos of a claim in time are filed\", in common/photos.drl instead of "
                        + SmallShop.RULES);
    }

    @Test
    void tellsRulesThatComeAndGo() throws IOException {
        String text = Files.readString(folder.resolve(SmallShop.RULES));
        shop.write(SmallShop.RULES, text.replace(SmallShop.RULE, "Another").replace("<= $days", "> $days"));

        assertThat(changes())
                .extracting(Change::sentence)
                .containsExactly("rule \"" + SmallShop.RULE + "\" is gone", "rule \"Another\" is new");
    }

    @Test
    void tellsNumbersTextsClausesAndScenarios() throws IOException {
        shop.change("policies/shop.yaml", "claim-days: 3", "claim-days: 5");
        shop.change("policies/shop.yaml", "2026-01-01", "2026-12-01");
        shop.change("clauses.yaml", "Claims are made in time.", "Claims are made soon.");
        shop.change(
                "messages/zh-TW.yaml",
                "reasons: {IN_TIME: {agent: \"What is said.\"",
                "reasons: {IN_TIME: {agent: \"Said.\"");
        shop.change(SmallShop.SCENARIOS, "\"late\"", "\"too late\"");

        assertThat(changes())
                .extracting(Change::sentence)
                .containsExactly(
                        "the register: `A1/en` was `Claims are made in time.` and is `Claims are made soon.`",
                        "the text `reasons/IN_TIME/agent` in zh-TW was `What is said.` and is `Said.`",
                        "shop: `effectiveFrom` was `2026-01-01T00:00:00+08:00` and is `2026-12-01T00:00:00+08:00`",
                        "shop: the term `claim-days` was `3` and is `5`",
                        "scenarios: 1 new, 1 gone, 0 otherwise");
        assertThat(changes().getFirst().clauses()).containsExactly("A1");
    }

    @Test
    void tellsOneTermOfTheShippedPoliciesAndNothingElse() throws IOException {
        RandomGenerator random = Seed.generator("terms");
        Contents shipped = contents(Path.of("rules"));
        Path copy = scratch.resolve("copy");
        RulesCopy.whole(copy);
        for (int round = 0; round < 20; round++) {
            Path policy = any(random, policies(copy));
            String text = Files.readString(policy);
            List<MatchResult> terms = TERM.matcher(text).results().toList();
            if (terms.isEmpty()) {
                continue;
            }
            MatchResult term = any(random, terms);
            Files.writeString(policy, text.substring(0, term.start(2)) + "987" + text.substring(term.end(2)));
            String id = policy.getFileName().toString().replace(".yaml", "");

            assertThat(PolicyDiff.between(shipped, contents(copy)))
                    .extracting(Change::sentence)
                    .containsExactly(
                            id + ": the term `" + term.group(1) + "` was `" + term.group(2) + "` and is `987`");
            assertThat(PolicyDiff.between(contents(copy), shipped)).hasSize(1);
            Files.writeString(policy, text);
        }
    }

    private List<Change> changes() {
        return PolicyDiff.between(before, contents(folder));
    }

    private static Contents contents(Path folder) {
        List<SourceProblem> problems = new ArrayList<>();
        Contents contents = FolderContents.of(RulesFolder.at(folder), problems);
        assertThat(problems).isEmpty();
        return contents;
    }

    private static List<Path> policies(Path rules) throws IOException {
        try (Stream<Path> files = Files.list(rules.resolve("policies"))) {
            return files.sorted().toList();
        }
    }

    private static <T> T any(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
