package dev.redress.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.mutation.Fate.Kind;
import dev.redress.mutation.KnownSurvivors.Known;
import dev.redress.policy.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mutants in a folder of rules whose scenarios show too little. */
class MutationRunTest {

    private static final String BOUND = "Order( daysSinceSigning <= $days )";
    private static final String RULE = "A claim in time has its photos filed";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("policies/shop.yaml", """
                id: shop
                title: "A shop"
                effectiveFrom: 2026-01-01T00:00:00+08:00
                zone: Asia/Shanghai
                currency: CNY
                refundTo: ORIGINAL_PAYMENT
                preference: [EXCHANGE]
                parts: [common]
                terms:
                  claim-days: 3
                """);
        write("clauses.yaml", """
                - id: A1
                  basis: SHOP
                  source: "the shop's playbook"
                  en: "Claims are made in time."
                  zh: "请及时提出。"
                """);
        for (String language : List.of("en", "zh-CN", "zh-TW")) {
            write(
                    "messages/" + language + ".yaml",
                    "reasons: {" + said("IN_TIME") + "}\ntasks: {" + said("FILE_PHOTOS") + "}\nreferrals: {"
                            + Stream.of(
                                            "CONFLICTING_FAULTS",
                                            "CONFLICTING_FREIGHT",
                                            "CONFLICTING_REMEDIES",
                                            "NOTHING_TO_REFUND",
                                            "NO_RULE",
                                            "RULE_BOUND_REACHED",
                                            "RULE_THREW")
                                    .map(MutationRunTest::said)
                                    .collect(Collectors.joining(", "))
                            + "}\n");
        }
        write("common/claims.drl", """
                package redress.common
                import dev.redress.facts.*
                import dev.redress.decision.*

                rule "A claim in time has its photos filed"
                    @clause("A1")
                    @reason("IN_TIME")
                when
                    Term( name == "claim-days", $days : count )
                    Order( daysSinceSigning <= $days )
                then
                    insert( new Task( "FILE_PHOTOS" ) );
                end
                """);
    }

    @Test
    void tellsWhatWeakScenariosTolerate() throws IOException {
        write("scenarios/claims.yaml", scenarios(1, 9));
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
        write("scenarios/claims.yaml", scenarios(3, 4));
        List<Fate> fates = report().fates();

        assertThat(fates)
                .filteredOn(fate -> fate.mutation().change().startsWith(BOUND))
                .hasSize(5)
                .allSatisfy(fate -> assertThat(fate.kind()).isEqualTo(Kind.KILLED))
                .extracting(Fate::killer)
                .containsOnly("in time", "late");
        assertThat(fates).first().satisfies(fate -> {
            assertThat(fate.mutation().isWholeRule()).isTrue();
            assertThat(fate.kind()).isEqualTo(Kind.KILLED);
        });
    }

    @Test
    void countsAMutantThatCannotBeBuiltApart() throws IOException, Bench.WornOut {
        write("scenarios/claims.yaml", scenarios(3, 4));
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
        write("scenarios/claims.yaml", scenarios(3, 4));
        String text = Files.readString(folder.resolve("common/claims.drl"));
        RuleText other = RuleText.of(new RuleFile("common/claims.drl", text.replace("<= $days", "< $days")))
                .getFirst();

        assertThatThrownBy(() -> new Bench(folder)
                        .fates(other, List.of(Mutation.replacing(other, other.all(), other.all(), ""))))
                .isInstanceOf(Bench.WornOut.class)
                .hasMessage("`in time` fails though the rule `" + RULE + "` is as it was");
    }

    @Test
    void wantsAReasonForEachSurvivorAndNoneForTheDead() throws IOException {
        write("scenarios/claims.yaml", scenarios(1, 4));
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
        write("scenarios/claims.yaml", scenarios(4, 4));

        assertThatThrownBy(() -> new Bench(folder)).hasMessageContaining("`in time` fails before anything is mutated");
    }

    /** {@return scenarios of a claim in time and of a late one, each so many days after signing} */
    private static String scenarios(int inTime, int late) {
        return String.format(Locale.ROOT, """
                policy: shop
                given:
                  items: [{id: "1", category: CLOTHING, quantity: 1, unitPrice: {amount: "10.00", currency: CNY}}]
                scenarios:
                  - name: "in time"
                    clauses: [A1]
                    given: {order: {daysSinceSigning: %d}}
                    expect:
                      verdict: REFER
                      referral: [AGENT NO_RULE]
                      tasks: [FILE_PHOTOS]
                      reasons: [A1 IN_TIME]
                  - name: "late"
                    clauses: [A1]
                    given: {order: {daysSinceSigning: %d}}
                    expect:
                      verdict: REFER
                      referral: [AGENT NO_RULE]
                """, inTime, late);
    }

    private static String said(String code) {
        return code + ": {agent: \"What is said.\", buyer: none}";
    }

    private MutationReport report() {
        return new MutationReport(new MutationRun(folder, 2).fates(all -> all), new KnownSurvivors(List.of()));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }
}
