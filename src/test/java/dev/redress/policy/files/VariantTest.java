package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.desk.Shops;
import dev.redress.facts.Item;
import dev.redress.facts.OrderStatus;
import dev.redress.facts.Wear;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.Scenario;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios that are told once more, but with other facts. */
class VariantTest {

    private static final String SCENARIO = """
            policy: jd-apparel
            given:
              order: {platform: JD, status: SIGNED, daysSinceSigning: 2}
              items:
                - {id: dress, quantity: 1, unitPrice: {amount: "199.00", currency: CNY}}
            scenarios:
              - name: "A dress"
                clauses: []
                expect:
                  verdict: ASK
                  fault: SELLER
                  needs: [BUYER REASON, BUYER PHOTOS]
                but:
            """;

    private static PolicyCatalogue policies = new PolicyCatalogue(List.of());

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void build() {
        Bounds bounds = new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime);
        PolicyFolder rules = new PolicyFolder(new DroolsRuleCompiler(bounds));
        policies = ((PolicyFolder.Ready) rules.load(Path.of("rules"))).policies();
    }

    @Test
    void hasTheFactsOfItsScenarioAndItsOwn() throws IOException {
        Scenario variant = variant("given: {order: {status: SHIPPED, daysSinceSigning: null}}");

        assertThat(variant.name()).isEqualTo("A dress, but order.status SHIPPED, no order.daysSinceSigning");
        assertThat(variant.line()).isEqualTo(14);
        assertThat(variant.facts().order().status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(variant.facts().order().daysSinceSigning()).isNull();
        assertThat(variant.facts().items()).extracting(Item::id).containsExactly("dress");
    }

    @Test
    void completesAnItemByItsId() throws IOException {
        Scenario variant =
                variant("given: {items: {dress: {wear: WORN}, hat: {quantity: 2, unitPrice: {amount: \"9.00\","
                        + " currency: CNY}}}}");

        assertThat(variant.facts().items()).extracting(Item::id).containsExactly("dress", "hat");
        assertThat(variant.facts().items()).extracting(Item::quantity).containsExactly(1, 2);
        assertThat(variant.facts().items().getFirst().wear()).isEqualTo(Wear.WORN);
        assertThat(variant(
                                "given: {items: {dress: null, hat: {quantity: 1, unitPrice: {amount: \"9.00\", currency: CNY}}}}")
                        .facts()
                        .items())
                .extracting(Item::id)
                .containsExactly("hat");
    }

    @Test
    void takesATermOfItsOwn() throws IOException {
        Scenario variant = variant("terms: {quality-claim-days: 9}");

        assertThat(variant.name()).isEqualTo("A dress, but term quality-claim-days 9");
        assertThat(variant.terms())
                .singleElement()
                .satisfies(term -> assertThat(term.count()).isEqualTo(9));
    }

    @Test
    void expectsWhatItsScenarioExpectsWhereItSaysNothing() throws IOException {
        Scenario variant = variant("given: {order: {status: SHIPPED}}");

        assertThat(variant.expected())
                .containsOnlyKeys("verdict", "fault", "needs")
                .containsEntry("needs", List.of("BUYER REASON", "BUYER PHOTOS"));
    }

    @Test
    void isWithoutLinesAndWithOthers() throws IOException {
        Scenario variant =
                variant("{given: {order: {status: SHIPPED}}, without: {fault: SELLER, needs: [BUYER REASON]},"
                        + " with: {verdict: APPROVE, notes: [NO_PHOTOS_NEEDED]}}");

        assertThat(variant.expected())
                .containsOnlyKeys("verdict", "needs", "notes")
                .containsEntry("verdict", List.of("APPROVE"))
                .containsEntry("needs", List.of("BUYER PHOTOS"))
                .containsEntry("notes", List.of("NO_PHOTOS_NEEDED"));
    }

    @Test
    void holdsInWhateverOrderItsLinesComeOutAndFailsWhereOneIsWrong() throws IOException {
        Scenario asked = variant("given: {order: {status: SHIPPED}}");
        ScenarioRun run = run(asked);
        List<List<String>> actual = run.differences().stream()
                .filter(difference -> difference.section().equals("reasons"))
                .map(ScenarioRun.Difference::actual)
                .toList();

        assertThat(actual).singleElement().satisfies(lines -> assertThat(lines).hasSizeGreaterThan(1));
        assertThat(run(with(asked, "reasons", actual.getFirst().reversed(), asked.variantOf()))
                        .differences())
                .extracting(ScenarioRun.Difference::section)
                .doesNotContain("reasons");
        assertThat(run(with(asked, "reasons", actual.getFirst().reversed(), null))
                        .differences())
                .extracting(ScenarioRun.Difference::section)
                .contains("reasons");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {given: {order: {status: SIGNED}}, without: {needs: [BUYER COLLECTION]}} | 14:54: the scenario does not expect `BUYER COLLECTION`, so a variant of it can't be without that line
            {given: {order: {status: SIGNED}}, with: {needs: [BUYER FOTOS]}}  | 14:59: there is no need `FOTOS`; did you mean `PHOTOS`?
            {given: {order: {status: SINGED}}}                  | 14:26: `SINGED` is none of
            {given: {order: {status: SIGNED}}, wiht: {}}        | 14:44: there is no key `wiht` here; did you mean `with`?
            {given: {items: {dress: {waer: WORN}}}}             | 14:34: there is no field `waer` here; did you mean `wear`?
            {given: {items: {drss: null}}}                      | 14:9: nothing is otherwise here; say under `given` which facts are, or under `terms`
            {given: {order: {status: SIGNED}}}                  | 14:9: nothing is otherwise here; say under `given` which facts are, or under `terms`
            {with: {verdict: REFER}}                            | 14:9: nothing is otherwise here; say under `given` which facts are, or under `terms`
            {terms: {quality-claim-days: many}}                 | 14:18: term `quality-claim-days` is a whole number
            """)
    void isPointedToWhereItSaysWhatCantBe(String variant, String expected) throws IOException {
        ScenarioFiles.Scenarios read = load(variant);

        assertThat(read.problems()).singleElement().asString().startsWith("scenarios/a.yaml:" + expected);
        assertThat(read.readable()).extracting(Scenario::name).doesNotContain("A dress, but");
    }

    private static ScenarioRun run(Scenario scenario) {
        return ScenarioRun.of(scenario, policies.find("jd-apparel").orElseThrow());
    }

    private static Scenario with(Scenario scenario, String section, List<String> lines, @Nullable Scenario variantOf) {
        SortedMap<String, List<String>> expected = new TreeMap<>(scenario.expected());
        expected.put(section, lines);
        return new Scenario(
                scenario.file(),
                scenario.line(),
                scenario.name(),
                scenario.clauses(),
                scenario.terms(),
                scenario.facts(),
                expected,
                variantOf);
    }

    private Scenario variant(String variant) throws IOException {
        ScenarioFiles.Scenarios read = load(variant);
        assertThat(read.problems()).isEmpty();
        assertThat(read.readable()).hasSize(2);
        return read.readable().getLast();
    }

    private ScenarioFiles.Scenarios load(String variant) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/a.yaml"), SCENARIO + "      - " + variant + "\n");
        CaseReader reader = new CaseReader(new Shops(policies));
        return new ScenarioFiles(reader, policies).load(folder);
    }
}
