package dev.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.SmallShop;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Shops;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check as tools read it, and as somebody does who changes rules and watches. */
class CheckTest {

    private static final int DEADLINE_SECONDS = 60;

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        SmallShop.in(folder).with(4, 2, 3);
    }

    private SmallShop shop() throws IOException {
        return SmallShop.in(folder).with(4, 2, 3);
    }

    @Test
    void passesASoundShop() {
        assertThat(check()).as(output()).isZero();
        assertThat(output()).endsWith("3 of 3 scenarios hold, 0 problems\n");
    }

    @Test
    void namesTheRulesThatMadeTheDifference() throws IOException {
        shop().change(SmallShop.RULES, "<= $days", "< $days");

        assertThat(check()).isEqualTo(1);
        assertThat(output()).contains("""
                scenarios/claims.yaml:13:1: scenario `in time on day 3` comes out otherwise: reasons
                    - expected A1 IN_TIME
                    did not fire: `A claim in time has its photos filed` in common/claims.drl
                scenarios/claims.yaml:13:1: scenario `in time on day 3` comes out otherwise: tasks
                    - expected FILE_PHOTOS
                """);
        out.reset();

        shop().change(SmallShop.RULES, "<= $days", "<= $days + 1");
        assertThat(check()).isEqualTo(1);
        assertThat(output()).contains("""
                    + actual   A1 IN_TIME
                    fired: `A claim in time has its photos filed` in common/claims.drl
                """);
    }

    @Test
    void reportsAsJson() throws IOException {
        shop().change(SmallShop.RULES, "<= $days", "< $days");

        assertThat(check("--report", "JSON")).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(report.at("/passes").booleanValue()).isFalse();
        assertThat(report.at("/findings/0/kind").stringValue()).isEqualTo("SCENARIO");
        assertThat(report.at("/findings/0/file").stringValue()).isEqualTo(SmallShop.SCENARIOS);
        assertThat(report.at("/findings/0/line").intValue()).isEqualTo(13);
        assertThat(report.at("/policies/0/id").stringValue()).isEqualTo("shop");
        assertThat(report.at("/scenarios/run").intValue()).isEqualTo(3);
        assertThat(report.at("/scenarios/hold").intValue()).isEqualTo(2);
        assertThat(report.at("/scenarios/failing/0/differences/0/expected/0").stringValue())
                .isEqualTo("A1 IN_TIME");
        assertThat(report.at("/coverage/rules/fired").intValue()).isEqualTo(1);
    }

    @Test
    void reportsAsSarif() throws IOException {
        shop().change(SmallShop.RULES, "daysSinceSigning", "daysSinceSining");

        assertThat(check("--report", "SARIF")).isEqualTo(1);
        JsonNode run = JsonMapper.shared().readTree(out.toByteArray()).at("/runs/0");
        assertThat(run.at("/results")).hasSize(1);
        assertThat(run.at("/results/0/ruleId").stringValue()).isEqualTo("SOURCE");
        assertThat(run.at("/tool/driver/rules/0/id").stringValue()).isEqualTo("SOURCE");
        assertThat(run.at("/results/0/message/text").stringValue())
                .isEqualTo("`daysSinceSining` is not a field of Order; did you mean `daysSinceSigning`?");
        JsonNode place = run.at("/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").stringValue()).endsWith("/" + SmallShop.RULES);
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(10);
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(12);
    }

    @Test
    void reportsAsJunitsXml() throws Exception {
        shop().change(SmallShop.RULES, "<= $days", "< $days");
        shop().change(SmallShop.SCENARIOS, "\"late\"", "\"late <&>\\u0001\"");
        shop().change(SmallShop.RULES, "<= $days", "< $days");

        assertThat(check("--report", "JUNIT")).isEqualTo(1);
        Element suite = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getTextContent()).contains("- expected A1 IN_TIME");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("13: in time on day 3");
    }

    @Test
    @Timeout(DEADLINE_SECONDS)
    void checksAgainAtEachChange() throws Exception {
        Thread watching = Thread.ofVirtual().start(() -> check("--watch"));
        awaitOutput("3 of 3 scenarios hold, 0 problems");

        shop().change(SmallShop.RULES, "<= $days", "< $days");
        awaitOutput("2 of 3 scenarios hold, 2 problems");
        shop().change(SmallShop.RULES, "then", "than");
        awaitOutput("the scenarios run once the rules can be built");
        shop();
        awaitOutput("3 of 3 scenarios hold, 0 problems");

        watching.interrupt();
        watching.join();
        assertThat(err.toString(StandardCharsets.UTF_8)).containsPattern("checked in \\d+ ms; watching .* for changes");
    }

    /** Waits until something is printed, and forgets all that is. */
    private void awaitOutput(String words) {
        while (!output().contains(words)) {
            Thread.onSpinWait();
        }
        out.reset();
    }

    private int check(String... options) {
        DroolsRuleCompiler compiler =
                new DroolsRuleCompiler(new Bounds(1_000, Duration.ofSeconds(30), System::nanoTime));
        Commands.Parts parts = new Commands.Parts(
                compiler,
                policies -> new CaseReader(new Shops(policies)),
                new JsonDecisionForm(),
                new DecisionIds(Seed.generator("check")),
                InstantSource.fixed(Instant.EPOCH));
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = folder.toString();
        return Commands.of(
                        parts,
                        new Commands.Streams(
                                InputStream.nullInputStream(),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)))
                .execute(arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
