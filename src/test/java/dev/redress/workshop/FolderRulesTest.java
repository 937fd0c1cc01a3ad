package dev.redress.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.SmallShop;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStore;
import dev.redress.policy.SourceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of changes in the rules folder. */
class FolderRulesTest {

    @TempDir
    Path scratch = Path.of("");

    private TestStore database;
    private PackStore store;
    private Workbench bench;
    private Path folder = Path.of("");
    private SmallShop shop;
    private FolderRules rules;

    @BeforeEach
    void open() throws IOException {
        database = TestStore.in(scratch.resolve("data"));
        store = database.packs();
        bench = Workbench.alone(store);
        folder = scratch.resolve("rules");
        shop = SmallShop.in(folder).with(4, 3, 0);
        rules = new FolderRules(folder, bench.live, bench.built, bench.check, bench.publisher);
        assertThat(rules.start()).isEmpty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void servesWhatIsThereAtTheStartAndSaysThatNobodyCheckedIt() {
        assertThat(kinds()).containsExactly(Kind.DRAFTED, Kind.PUBLISHED);
        assertThat(store.stepsAfter(0).getFirst().by()).isEqualTo("whoever keeps the rules folder");
        assertThat(bench.live.now().find("shop")).isPresent();
    }

    @Test
    void servesAGoodChangeAndKeepsBoth() throws IOException {
        String before = version();
        changeTitle("Another shop");

        assertThat(rules.changed()).isEmpty();

        assertThat(version()).isNotEqualTo(before);
        assertThat(kinds()).endsWith(Kind.DRAFTED, Kind.CHECKED, Kind.PUBLISHED);
        assertThat(bench.live.version(before)).isPresent();
    }

    @Test
    void tellsWhatIsWrongWithABadChangeAndServesTheOldRules() throws IOException {
        String before = version();
        shop.change(SmallShop.RULES, "Order(", "Ordr(");

        assertThat(rules.changed())
                .extracting(SourceProblem::file, SourceProblem::line)
                .containsExactly(tuple(SmallShop.RULES, 10));

        assertThat(version()).isEqualTo(before);
        assertThat(rules.problems()).hasSize(1);
        assertThat(kinds()).containsExactly(Kind.DRAFTED, Kind.PUBLISHED);
    }

    @Test
    void servesNothingThatAScenarioContradicts() throws IOException {
        String before = version();
        shop.change("policies/shop.yaml", "claim-days: 3", "claim-days: 2");

        assertThat(rules.changed())
                .extracting(SourceProblem::detail)
                .anyMatch(detail -> detail.startsWith("scenario `in time on day 3` comes out otherwise"));
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void isWellAgainOnceTheMistakeIsTakenBack() throws IOException {
        shop.change(SmallShop.RULES, "Order(", "Ordr(");
        rules.changed();
        shop.change(SmallShop.RULES, "Ordr(", "Order(");

        assertThat(rules.changed()).isEmpty();
        assertThat(rules.problems()).isEmpty();
        assertThat(kinds()).containsExactly(Kind.DRAFTED, Kind.PUBLISHED);
    }

    @Test
    void servesTheOldRulesWhileTheFolderIsGone() throws IOException {
        String before = version();
        Path away = scratch.resolve("away");
        Files.move(folder, away);

        assertThat(rules.changed())
                .extracting(SourceProblem::detail)
                .containsExactly("there is no such folder of rules");
        assertThat(version()).isEqualTo(before);

        Files.move(away, folder);
        assertThat(rules.changed()).isEmpty();
    }

    @Test
    void servesNoHalfSavedFile() throws IOException {
        String before = version();
        String whole = Files.readString(folder.resolve(SmallShop.RULES));
        for (int length = 0; length < whole.length() - 1; length += 97) {
            shop.write(SmallShop.RULES, whole.substring(0, length));
            assertThat(rules.changed())
                    .as("the first " + length + " characters")
                    .isNotEmpty();
            assertThat(version()).isEqualTo(before);
        }
    }

    @Test
    void goesBackToWhatWasLiveBefore() throws IOException {
        String before = version();
        changeTitle("Another shop");
        rules.changed();
        changeTitle("A shop");

        assertThat(rules.changed()).isEmpty();

        assertThat(version()).isEqualTo(before);
        assertThat(kinds()).endsWith(Kind.CHECKED, Kind.PUBLISHED);
    }

    private void changeTitle(String title) throws IOException {
        String policy = Files.readString(folder.resolve("policies/shop.yaml"));
        shop.write("policies/shop.yaml", policy.replaceFirst("title: .*", "title: \"" + title + "\""));
    }

    private String version() {
        return bench.live.now().find("shop").orElseThrow().version();
    }

    private List<Kind> kinds() {
        return store.stepsAfter(0).stream().map(PackStep::kind).toList();
    }
}
