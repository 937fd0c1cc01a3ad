package dev.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.RulesCopy;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Shops;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.promises.ShippedRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as policy staff and pipelines use them, on the shipped rules and on copies that were made wrong. */
class CommandsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples/cases.ndjson");

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void passesTheShippedRules() {
        assertThat(run("check", "rules")).as(output()).isZero();
        assertThat(output())
                .contains("policy jd-apparel: ")
                .containsPattern(
                        "clauses: (\\d+) of \\1, 100 %, served or explained \\(\\d+ by rules that scenarios fire, \\d+"
                                + " explained: [^;]*L-CN-EC62.*\\)\\R")
                .containsPattern("rules: (\\d+) of \\1, 100 %, fired by scenarios\\R")
                .containsPattern("(\\d+) of \\1 scenarios hold, 0 problems");
    }

    @Test
    void namesFileLineAndColumnOfAMisspeltConstraint() throws IOException {
        RulesCopy.whole(folder);
        Path rule = folder.resolve("shop/general/quality-in-time.drl");
        String text = Files.readString(rule);
        Files.writeString(rule, text.replaceFirst("wear ==", "waer =="));
        int line = 1 + (int) text.substring(0, text.indexOf("wear ==")).lines().count() - 1;

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .containsPattern("shop/general/quality-in-time\\.drl:" + line
                        + ":\\d+: `waer` is not a field of Item; did you mean `wear`\\?");
    }

    @Test
    void showsExpectedBesideActualForAWrongScenario() throws IOException {
        RulesCopy.whole(folder);
        Path scenario = folder.resolve("scenarios/shop/general/A1-quality-in-time.yaml");
        Files.writeString(scenario, Files.readString(scenario).replaceFirst("verdict: \\w+", "verdict: REFUSE"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .containsPattern(
                        "scenarios/shop/general/A1-quality-in-time\\.yaml:\\d+:1: scenario `.*` comes out otherwise: verdict")
                .containsPattern("- expected REFUSE\\R\\s+\\+ actual   [A-Z]+");
    }

    @Test
    void showsOnlyTheLinesThatDiffer() throws IOException {
        RulesCopy.whole(folder);
        Path scenario = folder.resolve("scenarios/shop/general/A1-quality-in-time.yaml");
        Files.writeString(
                scenario,
                Files.readString(scenario).replaceFirst("- A1 QUALITY_DEFECT_PROVEN", "- A1 BUYER_DISAGREES"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .contains(
                        "comes out otherwise: reasons\n    - expected A1 BUYER_DISAGREES\n    + actual   A1 QUALITY_DEFECT_PROVEN\n")
                .endsWith(" scenarios hold, 1 problem\n");
    }

    @Test
    void saysNothingOfTheVariantsOfAScenarioThatComesOutOtherwise() throws IOException {
        RulesCopy.whole(folder);
        Path scenario = folder.resolve("scenarios/common/G1-out-of-stock.yaml");
        String text = Files.readString(scenario);
        assertThat(text.substring(0, text.indexOf("\n\n")))
                .contains("verdict: OFFER")
                .contains("    but:\n");
        Files.writeString(scenario, text.replaceFirst("verdict: OFFER", "verdict: REFUSE"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output()).endsWith(" scenarios hold, 1 problem\n");
    }

    @Test
    void saysNothingOfWhatAnUnreadableScenarioWouldHaveShown() throws IOException {
        RulesCopy.whole(folder);
        Path scenario = folder.resolve("scenarios/shop/general/A4-quality-late.yaml");
        Files.writeString(scenario, Files.readString(scenario).replaceFirst("verdict: APPROVE", "verdict: APROVE"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .startsWith("scenarios/shop/general/A4-quality-late.yaml:19:16: there is no verdict `APROVE`;"
                        + " did you mean `APPROVE`?\npolicy ")
                .endsWith(" scenarios hold, 1 problem\n");
    }

    @Test
    void saysThatNoScenarioRanWhereTheRulesCanNotBeBuilt() throws IOException {
        RulesCopy.whole(folder);
        Path policy = folder.resolve("policies/jd-apparel.yaml");
        Files.writeString(policy, Files.readString(policy).replace("Asia/Shanghai", "Asia/Shangai"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .isEqualTo("policies/jd-apparel.yaml:5:7: there is no time zone `Asia/Shangai`;"
                        + " did you mean `Asia/Shanghai`?\n"
                        + "1 problem; the scenarios run once the rules can be built\n");
    }

    @Test
    void saysWhichTermOfAScenarioIsNone() throws IOException {
        RulesCopy.whole(folder);
        Path scenario = folder.resolve("scenarios/common/E5-E6-insurance.yaml");
        Files.writeString(
                scenario,
                Files.readString(scenario)
                        .replace("{insurance-cap-highest: \"25.00\"}", "{insurance-cap-highest: high}"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .containsPattern("scenarios/common/E5-E6-insurance\\.yaml:\\d+:13: term"
                        + " `insurance-cap-highest` is a whole number \\(3\\).*, but was \"high\"\n")
                .endsWith(" scenarios hold, 1 problem\n");
    }

    @Test
    void namesWhatNoScenarioFiresNoRuleServesAndNoPolicyTakes() throws IOException {
        RulesCopy.whole(folder);
        Path rule = folder.resolve("shop/general/quality-in-time.drl");
        Files.writeString(rule, Files.readString(rule) + """

                        rule "A rule that nobody shows"
                            @clause("A1")
                            @reason("QUALITY_DEFECT_PROVEN")
                        when
                            Batch( sameDefectReports > 99999 )
                        then
                        end
                        """);
        Path register = folder.resolve("clauses.yaml");
        Files.writeString(register, Files.readString(register) + """

                        - id: Z1
                          basis: SHOP
                          source: "Nobody"
                          en: "Nothing serves this."
                          zh: "无规则。"
                        """);
        Files.createDirectories(folder.resolve("shop/closed"));
        Files.copy(rule, folder.resolve("shop/closed/quality.drl"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .containsPattern("shop/general/quality-in-time\\.drl:\\d+:1: no scenario fires the rule"
                        + " `A rule that nobody shows`; add one that does")
                .containsPattern("clauses\\.yaml:\\d+:3: clause `Z1`: no rule cites it; add one, or say why not in"
                        + " `noRuleBecause`")
                .contains("shop/closed/quality.drl:0:0: no policy has a rule from this file; add its folder to the"
                        + " `parts` of one, or take the file out")
                .containsPattern("clauses: \\d+ of \\d+, 99 %, served or explained \\(.*\\); open: Z1\\R")
                .containsPattern("rules: \\d+ of \\d+, 99 %, fired by scenarios\\R")
                .containsPattern(
                        "policy\\.schema\\.json:\\d+:\\d+: editors don't know the folder `shop/closed` of rules;"
                                + " add it here")
                .endsWith(" scenarios hold, 4 problems\n");
    }

    @Test
    void decidesAFileLineByLineAndSumsUp() {
        assertThat(run("decide", EXAMPLES.toString())).as(errors()).isZero();

        List<String> decisions = output().lines().toList();
        assertThat(decisions).hasSize(3);
        assertThat(decisions.get(0)).contains("\"caseId\":\"JD-20261120-0042\"", "\"verdict\":\"APPROVE\"");
        assertThat(errors())
                .contains("decided: 3\n", "covered by no rule: 0\n", "  APPROVE: 2\n", "  ASK: 1\n", "  seller CNY: ");
    }

    @Test
    void decidesInTheLanguageOfTheOption() {
        assertThat(run("decide", EXAMPLES.toString(), "--language", "zh-TW", "--all-languages"))
                .as(errors())
                .isZero();
        assertThat(output()).contains("\"language\":\"zh-TW\"", "\"translations\":{\"en\":{", "\"text\":\"把交易延長10天。\"");
        assertThat(run("decide", EXAMPLES.toString(), "--language", "de")).isEqualTo(2);
        assertThat(errors()).contains("there are no texts in this language, only in en, zh-CN, zh-TW");
    }

    @Test
    void namesATextThatNamesWhatItsRuleDoesNotGive() throws IOException {
        RulesCopy.whole(folder);
        Path texts = folder.resolve("messages/zh-TW.yaml");
        String text = Files.readString(texts);
        Files.writeString(texts, text.replace("agent: \"退貨到倉後驗貨。\"", "agent: \"{count}天後驗貨。\""));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(output())
                .containsPattern("messages/zh-TW\\.yaml:\\d+:3: `INSPECT_ON_ARRIVAL` names \\{count}, which it does not"
                        + " have in scenario `.*`; leave it out, or have the rule give it\\R")
                .contains(", 1 problem" + System.lineSeparator());
    }

    @Test
    void goesOnAfterALineThatIsNoCaseAndTellsOfEachProblem() throws IOException {
        String good = Files.readString(EXAMPLES).lines().findFirst().orElseThrow();
        String input = String.join(
                "\n", good.replace("\"JD\"", "\"DJ\"").replace("\"quantity\":1", "\"quantity\":0"), "", "{", good);

        assertThat(run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), "decide", "-"))
                .isEqualTo(1);
        assertThat(output().lines()).hasSize(1);
        assertThat(errors())
                .contains(
                        "-:1: /items/0/quantity: ",
                        "-:1: /order/platform: ",
                        "-:3: the text is not JSON at column 2",
                        "decided: 1\n",
                        "refused as invalid: 2\n");
    }

    @Test
    void asksOnceForOneCaseALine() {
        for (String input :
                List.of("{\n  \"caseId\": \"1\"\n}\n", "{\"caseId\": \"1\",\n\"items\": []}\n", "[\n{}\n]\n")) {
            err.reset();
            assertThat(run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), "decide", "-"))
                    .isEqualTo(1);
            assertThat(errors())
                    .startsWith("-:1: a case goes on over several lines here, or stands in a list;"
                            + " write each case on one line\ndecided: 0\nrefused as invalid: 1\n");
        }
    }

    @Test
    void refusesALineThatIsTooLongAndReadsOn() throws IOException {
        String good = Files.readString(EXAMPLES).lines().findFirst().orElseThrow();
        String longest = good + " ".repeat(Lines.MOST_BYTES - good.getBytes(StandardCharsets.UTF_8).length);
        String input = longest + "\r\n" + longest + " \n" + longest + "  \n" + good;

        assertThat(run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), "decide", "-"))
                .isEqualTo(1);
        assertThat(output().lines()).hasSize(2);
        assertThat(errors())
                .contains(
                        "-:2: the line is longer than 2097152 bytes\n",
                        "-:3: the line is longer than 2097152 bytes\n",
                        "decided: 2\n",
                        "refused as invalid: 2\n");
    }

    @Test
    void keepsAHostileNameToItsOwnLine() {
        String input = "{\"a\\n-:7: all is well\\u001b[2J\\u009b\\u2028b\": 1}";

        assertThat(run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), "decide", "-"))
                .isEqualTo(1);
        assertThat(errors().lines()).noneMatch(line -> line.startsWith("-:7"));
        assertThat(errors())
                .contains("-:1: /a?-:7: all is well?[2J??b: there is no field")
                .doesNotContain("\u001b", "\u009b", "\u2028");
        assertThat(run("decide", "no-such\n-:7: file")).isEqualTo(2);
        assertThat(errors()).contains("no-such?-:7: file: the file is missing");
    }

    @Test
    void failsWhereItsResultsCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on the device");
            }
        };
        for (String[] command : List.of(new String[] {"decide", EXAMPLES.toString()}, new String[] {"check"})) {
            err.reset();
            assertThat(run(InputStream.nullInputStream(), full, command)).isEqualTo(1);
            assertThat(errors()).contains("standard output can't be written to; some of the results are lost");
        }
    }

    @Test
    void tellsWhatIsWrongWithTheRulesBeforeItDecides() throws IOException {
        RulesCopy.whole(folder);
        Files.delete(folder.resolve("messages/en.yaml"));

        assertThat(run("decide", EXAMPLES.toString(), "--rules", folder.toString()))
                .isEqualTo(1);
        assertThat(errors()).contains("messages/en.yaml:0:0: the file is missing or can't be read");
        assertThat(output()).isEmpty();
    }

    @Test
    void refusesToBeCalledWrongly() {
        assertThat(run("decide", "no-such-file.ndjson")).isEqualTo(2);
        assertThat(run("publish")).isEqualTo(2);
        assertThat(run("decide")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private int run(InputStream in, String... arguments) {
        return run(in, out, arguments);
    }

    private int run(InputStream in, OutputStream results, String... arguments) {
        PrintStream printed = new PrintStream(results, true, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        Commands.Parts parts = new Commands.Parts(
                ShippedRules.compiler(),
                policies -> new CaseReader(new Shops(policies)),
                new JsonDecisionForm(),
                new DecisionIds(Seed.generator("ids")),
                InstantSource.fixed(Instant.parse("2026-11-20T04:00:00Z")));
        return Commands.of(parts, new Commands.Streams(in, printed, complained))
                .setErr(new PrintWriter(complained, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
