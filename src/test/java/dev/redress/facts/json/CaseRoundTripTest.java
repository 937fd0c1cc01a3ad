package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseFile;
import dev.redress.facts.CaseForm;
import dev.redress.facts.Document;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Inspection;
import dev.redress.facts.Item;
import dev.redress.facts.Photos;
import dev.redress.facts.Seed;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseRoundTripTest {

    private final CaseReader reader = new CaseReader(Shops.ALL);

    @Test
    void readsTheCanonicalDocumentOfACaseAsEqualFactsAndEqualBytes() {
        GeneratedCases cases = new GeneratedCases(Seed.generator("round trip"), "jd-apparel");
        for (int i = 0; i < 5_000; i++) {
            CaseFacts facts = cases.next();
            Document document = CaseWriter.write(facts);
            CaseFile read = accepted(document.bytes());
            assertThat(read.facts()).isEqualTo(facts);
            assertThat(read.document()).isEqualTo(document);
        }
    }

    /** What is said of all items at once is written with each of them; what a shop knows of its own is tested apart. */
    private static final Set<String> ELSEWHERE =
            Set.of("/evidence/photos", "/evidence/inspection", "/extra", "/items/extra");

    @Test
    void coversEveryFieldOfTheContractWithGeneratedCases() {
        GeneratedCases cases = new GeneratedCases(Seed.generator("every field"), "jd-apparel");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            JsonNode document =
                    new JsonMapper().readTree(CaseWriter.write(cases.next()).bytes());
            collect(document, "", seen);
        }
        Set<String> fields = fields("/components/schemas/CaseFacts", "");
        fields.removeAll(ELSEWHERE);
        assertThat(seen).containsAll(fields);
    }

    private static void collect(JsonNode node, String path, Set<String> seen) {
        seen.add(path);
        node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), seen));
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, path, seen));
        }
    }

    private static Set<String> fields(String schema, String path) {
        Set<String> fields = new HashSet<>(Set.of(path));
        String place = OpenApi.resolve(schema);
        OpenApi.at(place + "/properties")
                .propertyNames()
                .forEach(name -> fields.addAll(fields(place + "/properties/" + name, path + "/" + name)));
        if (OpenApi.at(place).has("items")) {
            fields.addAll(fields(place + "/items", path));
        }
        return fields;
    }

    @Test
    void writesEqualSetsAlikeHoweverTheyWereSent() {
        assertThat(accepted(withReview("SERVICE", "QUALITY", "LOGISTICS")))
                .isEqualTo(accepted(withReview("LOGISTICS", "SERVICE", "QUALITY")))
                .extracting(CaseFile::document)
                .asString()
                .contains("\"topics\":[\"QUALITY\",\"LOGISTICS\",\"SERVICE\"]");
    }

    private static String withReview(String... topics) {
        return """
                {"caseId":"c","policy":"jd-apparel","asOf":"2026-11-20T04:00:00Z","review":{"topics":["%s"]},
                 "items":[{"id":"1","quantity":1,"unitPrice":{"amount":"12.50","currency":"CNY"}}]}""".formatted(String.join("\",\"", topics));
    }

    /** Times in UTC, days counted in Shanghai, and what the units cost. */
    @ParameterizedTest
    @CsvSource({
        "2000-01-01T08:00:00+08:00, 2000-01-01T00:00:00Z, 1, 999999999999.99",
        "2199-12-31T15:59:59.999999999-08:00, 2199-12-31T23:59:59Z, 1, 999999999999.99",
        "2126-10-24T23:59:59+08:00, 2026-11-16T16:00:00Z, 100000, 9999999.99",
        "2199-12-31T23:59:59.999999999Z, 2100-01-26T16:00:00Z, 3, 333333333333.33"
    })
    void readsWhatLiesJustWithinBoundsAsItWasWritten(String asOf, String signedAt, String quantity, String price) {
        CaseFile sent = accepted("""
                {"caseId":"c","policy":"jd-apparel","asOf":"%s","order":{"signedAt":"%s"},
                 "items":[{"id":"1","quantity":%s,"unitPrice":{"amount":"%s","currency":"CNY"}}]}""".formatted(asOf, signedAt, quantity, price));
        assertThat(OpenApi.errors(
                        "/components/schemas/CaseFacts",
                        new JsonMapper().readTree(sent.document().bytes())))
                .isEmpty();
        assertThat(accepted(sent.document().bytes())).isEqualTo(sent);
    }

    @Test
    void writesEqualFactsAlikeHoweverTheyWereSent() {
        CaseFile plain = accepted("""
                {"caseId":"c","policy":"jd-apparel","asOf":"2026-11-20T04:00:00Z",
                 "items":[{"id":"1","quantity":1,"unitPrice":{"amount":"12.50","currency":"CNY"}}]}""");
        CaseFile wordy = accepted("""
                { "items": [ {"wear": "UNKNOWN", "unitPrice": {"currency": "CNY", "amount": "12.5"}, "id": "1", "quantity": 1e0} ],
                  "asOf": "2026-11-20T12:00:00.000+08:00", "policy": "jd-apparel", "parcel": {}, "buyer": {"flags": []},
                  "caseId": "c" }""");
        assertThat(wordy).isEqualTo(plain);
        assertThat(plain.document())
                .hasToString(
                        "{\"asOf\":\"2026-11-20T04:00:00Z\",\"caseId\":\"c\",\"items\":[{\"id\":\"1\",\"quantity\":1,"
                                + "\"unitPrice\":{\"amount\":\"12.50\",\"currency\":\"CNY\"}}],\"policy\":\"jd-apparel\"}");
    }

    @Test
    void countsTheDaysSinceSigningInTheZoneOfThePolicy() {
        CaseFile lateEvening = accepted("""
                {"caseId":"c","policy":"jd-apparel","asOf":"2026-11-20T15:59:59Z","order":{"signedAt":"2026-11-19T16:00:00Z"},
                 "items":[{"id":"1","quantity":1,"unitPrice":{"amount":"1","currency":"CNY"}}]}""");
        CaseFile nextDay = accepted("""
                {"caseId":"c","policy":"jd-apparel","asOf":"2026-11-20T16:00:00Z","order":{"signedAt":"2026-11-19T16:00:00Z"},
                 "items":[{"id":"1","quantity":1,"unitPrice":{"amount":"1","currency":"CNY"}}]}""");
        assertThat(lateEvening.facts().order().daysSinceSigning()).isZero();
        assertThat(nextDay.facts().order().daysSinceSigning()).isEqualTo(1);
    }

    @Test
    void letsTheEvidenceOfTheCaseSpeakForItemsThatHaveNoneOfTheirOwn() {
        CaseFile file = accepted("""
                {"caseId":"c","policy":"jd-apparel","asOf":"2026-11-20T16:00:00Z",
                 "evidence":{"photos":"GIVEN","inspection":"NOT_CONFIRMED"},
                 "items":[{"id":"1","quantity":1,"unitPrice":{"amount":"1","currency":"CNY"},
                           "photos":"VERIFIED","inspection":"CONFIRMED"},
                          {"id":"2","quantity":1,"unitPrice":{"amount":"1","currency":"CNY"},"photos":"UNKNOWN"}]}""");
        assertThat(file.facts().items()).extracting(Item::photos).containsExactly(Photos.VERIFIED, Photos.GIVEN);
        assertThat(file.facts().items())
                .extracting(Item::inspection)
                .containsExactly(Inspection.CONFIRMED, Inspection.NOT_CONFIRMED);
        assertThat(accepted(file.document().bytes())).isEqualTo(file);
    }

    private CaseFile accepted(String json) {
        return accepted(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private CaseFile accepted(byte[] json) {
        CaseForm.Reading reading = reader.read(json);
        assertThat(reading).isInstanceOf(CaseForm.Accepted.class);
        return ((CaseForm.Accepted) reading).file();
    }
}
