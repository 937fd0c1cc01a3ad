package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.redress.decision.RefundTo;
import dev.redress.facts.RemedyKind;
import dev.redress.policy.BusinessDate;
import dev.redress.policy.SourceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema by which editors complete policy files fits the shipped policies, the rules, and the numbers of the law. */
class PolicySchemaTest {

    private static final Path RULES = Path.of("rules");
    private static final String TERMS = "/properties/terms/properties";
    private static final Pattern USE = Pattern.compile("\\bTerm\\(\\s*name == \"([^\"]*)\"([^)]*)\\)");

    private static final JsonNode DOCUMENT = read(RULES.resolve(PolicySchema.FILE));
    private static final Schema SCHEMA = SchemaRegistry.withDialect(
                    Dialects.getDraft202012(),
                    builder -> builder.schemas(Map.of("urn:redress:policy", DOCUMENT.toString()))
                            .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .pathType(PathType.JSON_POINTER)
                                    .locale(Locale.ROOT)
                                    .build()))
            .getSchema(SchemaLocation.of("urn:redress:policy"));

    @TempDir
    Path folder = Path.of("");

    static Stream<Path> policies() throws IOException {
        try (Stream<Path> files = Files.list(RULES.resolve("policies"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void acceptsEachShippedPolicyWhichNamesIt(Path policy) throws IOException {
        assertThat(errors(read(policy))).isEmpty();
        assertThat(Files.readAllLines(policy).getFirst())
                .isEqualTo("# yaml-language-server: $schema=../" + PolicySchema.FILE);
    }

    /** What is put into a sound policy instead of what, and where the schema sees it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            id: jd-apparel                  | id: JD apparel                        | /id
            zone: Asia/Shanghai             | time-zone: Asia/Shanghai              | ^^
            currency: CNY                   | currency: yuan                        | /currency
            refundTo: ORIGINAL_PAYMENT      | refundTo: WALLET                      | /refundTo
            zone: Asia/Shanghai             | ^zone: Asia/Shanghai\nbusinessDate: SHIPPING^ | /businessDate
            preference: [COMPENSATION       | preference: [COMPENSATE               | /preference/0
            parts: [common                  | parts: [comon                         | /parts/0
            effectiveFrom: 2026-01-01T00:00:00+08:00 | effectiveFrom: 2026-01-01    | /effectiveFrom
            quality-claim-days: 3           | quality-claim-day: 3                  | /terms
            quality-claim-days: 3           | quality-claim-days: 3.5               | /terms/quality-claim-days
            quality-claim-days: 3           | quality-claim-days: "3.00"            | /terms/quality-claim-days
            quality-claim-days: 3           | quality-claim-days: {value: 3, sorce: a} | /terms/quality-claim-days
            quality-claim-days: 3           | quality-return-days: 6                | /terms/quality-return-days
            quality-claim-days: 3           | quality-return-days: {value: 6}       | /terms/quality-return-days/value
            quality-claim-days: 3           | no-reason-refund-days: 15             | /terms/no-reason-refund-days
            acceptance-rate-lowest-percent: 85 | acceptance-rate-lowest-percent: 850 | /terms/acceptance-rate-lowest-percent
            value: "8.00"                   | value: 8.00                           | /terms/insurance-cap-lowest/value
            inForce: false                  | inForce: later                        | /terms/insurance-cap-lowest/inForce
            [SF, STO]                       | SF                                    | /terms/freight-collect-carriers
            """)
    void refusesAWrongPolicyAtItsPlace(String sound, String wrong, String place) throws IOException {
        String text = Files.readString(RULES.resolve("policies/jd-apparel.yaml"));
        assertThat(text).contains(sound);
        assertThat(errors(
                        Yaml.MAPPER.readTree(text.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(wrong)))))
                .anyMatch(error -> error.startsWith(place + " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            choices: [SEALED, OPENED, USED] | choices: [sealed]
            choices: [SEALED, OPENED, USED] | least: 1
            least: 0                        | lest: 0
            kind: ANSWER                    | kind: BOOLEAN
            per: ITEM                       | per: PARCEL
            """)
    void refusesAWrongExtraFact(String sound, String wrong) throws IOException {
        String text = Files.readString(RULES.resolve("policies/outdoor-shop.yaml"));
        assertThat(text).contains(sound);
        assertThat(errors(Yaml.MAPPER.readTree(text.replaceFirst(Pattern.quote(sound), wrong))))
                .anyMatch(error -> error.startsWith("/extraFacts/"));
    }

    @Test
    void knowsTheTermsAndPartsOfTheRulesAndNoOthers() {
        assertThat(PolicySchema.problems(RulesFolder.at(RULES))).isEmpty();
        assertThat(DOCUMENT.at(TERMS)).hasSizeGreaterThan(30);
        assertThat(DOCUMENT.at(TERMS)
                        .valueStream()
                        .map(term -> term.path("description").asString("")))
                .allMatch(description -> description.endsWith("."));
    }

    @Test
    void namesThePlacesWhereRulesAndSchemaDisagree() throws IOException {
        Files.createDirectories(folder.resolve("common"));
        Files.writeString(folder.resolve("common/a.drl"), "when\n    Term( name == \"claim-days\", $d : count )\n");
        Files.writeString(folder.resolve(PolicySchema.FILE), """
                {"properties": {
                  "parts": {"items": {"enum": ["comon"]}},
                  "terms": {"properties": {
                    "claim-day": {"$ref": "#/$defs/count"}}}}}
                """);

        assertThat(PolicySchema.problems(RulesFolder.at(folder)))
                .extracting(SourceProblem::toString)
                .containsExactlyInAnyOrder(
                        "common/a.drl:2:20: editors don't know the term `claim-days`; add it to policy.schema.json with"
                                + " what it says and its unit",
                        "policy.schema.json:4:5: no rule reads the term `claim-day`; did you mean `claim-days`?",
                        "policy.schema.json:2:32: there is no folder `comon` of rules; did you mean `common`?",
                        "policy.schema.json:2:31: editors don't know the folder `common` of rules; add it here");
    }

    @Test
    void givesEachTermTheKindThatRulesReadItAs() throws IOException {
        for (Path rule : files(".drl")) {
            Matcher use = USE.matcher(Files.readString(rule));
            while (use.find()) {
                String kind = DOCUMENT.at(TERMS + "/" + use.group(1) + "/$ref").asString("");
                String read = use.group(2);
                if (read.contains("count")) {
                    assertThat(kind).as(use.group()).isIn("#/$defs/count", "#/$defs/wholePercent");
                }
                assertThat(kind.equals("#/$defs/codes")).as(use.group()).isEqualTo(read.contains("choices"));
            }
        }
    }

    /** The least and the most that any law has: which law a policy takes, the schema does not know. */
    @Test
    void boundsTheNumbersOfTheLawAsTheLawDoes() throws IOException {
        SortedMap<String, Integer> least = new TreeMap<>();
        SortedMap<String, Integer> most = new TreeMap<>();
        for (Path terms : files("/terms.yaml")) {
            read(terms).properties().forEach(term -> {
                JsonNode bounds = term.getValue();
                if (bounds.has("atLeast")) {
                    least.merge(term.getKey(), bounds.get("atLeast").asInt(), Math::min);
                } else {
                    most.merge(term.getKey(), bounds.get("atMost").asInt(), Math::max);
                }
            });
        }
        assertThat(least).isNotEmpty().allSatisfy((name, days) -> {
            JsonNode term = DOCUMENT.at(TERMS + "/" + name);
            assertThat(term.path("minimum").asInt(-1)).as(name).isEqualTo(days);
            assertThat(term.at("/properties/value/minimum").asInt(-1)).as(name).isEqualTo(days);
        });
        assertThat(most).isNotEmpty().allSatisfy((name, days) -> {
            JsonNode term = DOCUMENT.at(TERMS + "/" + name);
            assertThat(term.path("maximum").asInt(-1)).as(name).isEqualTo(days);
            assertThat(term.at("/properties/value/maximum").asInt(-1)).as(name).isEqualTo(days);
        });
    }

    /** What a policy file may have, as it is read. */
    @Test
    void namesTheKeysAndValuesOfAPolicyFile() {
        assertThat(DOCUMENT.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Sources.PolicySource.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(values("/properties/preference/items/enum")).containsExactlyElementsOf(names(RemedyKind.values()));
        assertThat(values("/properties/refundTo/enum")).containsExactlyElementsOf(names(RefundTo.values()));
        assertThat(values("/properties/businessDate/enum")).containsExactlyElementsOf(names(BusinessDate.values()));
    }

    private static List<String> values(String pointer) {
        return DOCUMENT.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> errors(JsonNode policy) {
        return SCHEMA.validate(policy).stream()
                .map((Error error) -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        return Yaml.MAPPER.readTree(file.toFile());
    }
}
