package dev.redress.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.SmallShop;
import dev.redress.mutation.Fate.Kind;
import dev.redress.mutation.KnownSurvivors.Known;
import dev.redress.policy.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mutants in a folder of rules whose scenarios show too little. */
class MutationRunTest {

    private static final String BOUND = "Order( daysSinceSigning <= $days )";
    private static final String RULE = SmallShop.RULE;

    @TempDir
    Path folder = Path.of("");

    private SmallShop shop() throws IOException {
        return SmallShop.in(folder);
    }

    @Test
    void tellsWhatWeakScenariosTolerate() throws IOException {
        shop().with(9, 1);
        MutationReport report = report();

        assertThat(Fate.of(report.fates(), Kind.SURVIVED))
                .extracting(fate -> fate.mutation().toString())
                .contains(
                        "common/claims.drl:10: " + BOUND + " → Order( daysSinceSigning < $days )",
                        "common/claims.drl:10: " + BOUND + " → Order( daysSinceSigning <= $days + 1 )");
        assertThat(report.problemsOfAll())
                .contains("no scenario notices, and no reason is listed: common/claims.drl:10: " + BOUND
                        + " → Order( daysSinceSigning < $days )   (rule \"" + RULE + "\")")
                .anyMatch(problem -> problem.startsWith("only ") && problem.endsWith("at least 95 are wanted"));
        assertThat(report.text()).contains("survived: common/claims.drl:10: " + BOUND);
    }

    @Test
    void countsAsKilledWhatSharpScenariosNotice() throws IOException {
        shop().with(4, 3);
        List<Fate> fates = report().fates();

        assertThat(fates)
                .filteredOn(fate -> fate.mutation().change().startsWith(BOUND))
                .hasSize(5)
                .allSatisfy(fate -> assertThat(fate.kind()).isEqualTo(Kind.KILLED))
                .extracting(Fate::killer)
                .containsOnly("in time on day 3", "late");
        assertThat(fates).first().satisfies(fate -> {
            assertThat(fate.mutation().isWholeRule()).isTrue();
            assertThat(fate.kind()).isEqualTo(Kind.KILLED);
        });
    }

    @Test
    void countsAMutantThatCannotBeBuiltApart() throws IOException, Bench.WornOut {
        shop().with(4, 3);
        RuleText rule = RuleText.of(
                        new RuleFile("common/claims.drl", Files.readString(folder.resolve("common/claims.drl"))))
                .getFirst();
        Span bound = rule.patterns().getLast().constraints().getFirst();
        Mutation broken = Mutation.replacing(rule, bound, bound.part(0, 1), "daysSinceSining");
        Mutation sound = Mutation.replacing(rule, bound, bound.part(1, 2), "<");

        assertThat(new Bench(folder).fates(rule, List.of(broken, sound)))
                .extracting(Fate::kind)
                .containsExactly(Kind.STILLBORN, Kind.KILLED);
    }

    @Test
    void believesNoScenarioThatFailsAfterTheMutantsAreGone() throws IOException {
        shop().with(4, 3);
        String text = Files.readString(folder.resolve("common/claims.drl"));
        RuleText other = RuleText.of(new RuleFile("common/claims.drl", text.replace("<= $days", "< $days")))
                .getFirst();

        assertThatThrownBy(() -> new Bench(folder)
                        .fates(other, List.of(Mutation.replacing(other, other.all(), other.all(), ""))))
                .isInstanceOf(Bench.WornOut.class)
                .hasMessage("`in time on day 3` fails though the rule `" + RULE + "` is as it was");
    }

    @Test
    void wantsAReasonForEachSurvivorAndNoneForTheDead() throws IOException {
        shop().with(4, 1);
        Known known = new Known(
                "common/claims.drl",
                RULE,
                List.of(
                        BOUND + " → Order( daysSinceSigning < $days )",
                        BOUND + " → Order( daysSinceSigning <= $days + 1 )",
                        BOUND + " → Order( daysSinceSigning <= 4 )"),
                "nobody claims on the third day");

        assertThat(new MutationReport(report().fates(), new KnownSurvivors(List.of(known))).problemsOfAll())
                .noneMatch(problem -> problem.contains("→ Order( daysSinceSigning < $days )"))
                .contains(
                        "listed as a survivor, but `late` notices; take it off the list: common/claims.drl:10: " + BOUND
                                + " → Order( daysSinceSigning <= $days + 1 )   (rule \"" + RULE + "\")",
                        "listed as a survivor, but there is no such mutation; take it off the list: common/claims.drl: rule \""
                                + RULE + "\": " + BOUND + " → Order( daysSinceSigning <= 4 )");
    }

    @Test
    void refusesToStartWithAScenarioThatFails() throws IOException {
        shop().with(4, 4);

        assertThatThrownBy(() -> new Bench(folder))
                .hasMessageContaining("`in time on day 4` fails before anything is mutated");
    }

    private MutationReport report() {
        return new MutationReport(new MutationRun(folder, 2).fates(all -> all), new KnownSurvivors(List.of()));
    }
}
