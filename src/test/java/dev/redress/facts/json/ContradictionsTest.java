package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.facts.CaseForm;
import dev.redress.facts.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that can never be true together are refused at both places; what real systems do send is accepted. */
class ContradictionsTest {

    private final CaseReader reader = new CaseReader(Shops.ALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            WORN | "parcel": {"status": "REFUSED"}            | /items/0/wear, /parcel/status
            WORN | "parcel": {"status": "LOST"}               | /items/0/wear, /parcel/status
            WORN | "order": {"status": "AWAITING_SHIPMENT"}   | /items/0/wear, /order/status
            NONE | "order": {"status": "AWAITING_SHIPMENT", "shippedAt": "2026-11-18T00:00:00Z"} | /order/shippedAt, /order/status
            NONE | "order": {"status": "AWAITING_SHIPMENT", "signedAt": "2026-11-18T00:00:00Z"}  | /order/signedAt, /order/status
            NONE | "order": {"status": "AWAITING_SHIPMENT", "daysSinceSigning": 0}               | /order/daysSinceSigning, /order/status
            NONE | "order": {"shippedAt": "2026-11-18T00:00:01Z", "signedAt": "2026-11-18T00:00:00Z"} | /order/shippedAt, /order/signedAt
            NONE | "evidence": {"inspection": "CONFIRMED"}, "request": {"goodsBack": "NO"}       | /evidence/inspection, /request/goodsBack
            NONE | "evidence": {"inspection": "NOT_CONFIRMED"}, "request": {"goodsBack": "NO"}   | /evidence/inspection, /request/goodsBack
            NONE", "inspection": "CONFIRMED     | "request": {"goodsBack": "NO"} | /items/0/inspection, /request/goodsBack
            NONE", "inspection": "NOT_CONFIRMED | "request": {"goodsBack": "NO"} | /items/0/inspection, /request/goodsBack
            NONE | "order": {"orderedAt": "2026-11-18T00:00:01Z", "shippedAt": "2026-11-18T00:00:00Z"} | /order/orderedAt, /order/shippedAt
            NONE | "order": {"orderedAt": "2026-11-18T00:00:01Z", "signedAt": "2026-11-18T00:00:00Z"} | /order/orderedAt, /order/signedAt
            NONE | "order": {"orderedAt": "2026-11-20T12:00:01Z"}          | /asOf, /order/orderedAt
            NONE | "order": {"shippedAt": "2026-11-20T12:00:01Z"}          | /asOf, /order/shippedAt
            NONE | "request": {"unansweredSince": "2026-11-20T12:00:01Z"}  | /asOf, /request/unansweredSince
            NONE | "review": {"postedAt": "2026-11-20T12:00:01Z"}          | /asOf, /review/postedAt
            """)
    void refusesBothPlaces(String wear, String facts, String pointers) {
        assertThat(refused(caseOf(facts, wear)))
                .allMatch(problem -> problem.code().equals("contradicting-facts"))
                .extracting(Problem::pointer)
                .containsExactly(pointers.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            NONE    | "parcel": {"status": "REFUSED"}
            UNKNOWN | "parcel": {"status": "LOST"}
            WORN    | "parcel": {"status": "UNKNOWN"}
            WORN    | "parcel": {"status": "SIGNED"}
            WORN    | "order": {"status": "SHIPPED"}
            NONE    | "order": {"status": "AWAITING_SHIPMENT"}
            WORN    | "order": {"status": "SIGNED", "signedAt": "2026-11-18T00:00:00Z"}, "parcel": {"status": "MISDELIVERED"}
            NONE    | "order": {"status": "SIGNED", "signedAt": "2026-11-18T00:00:00Z"}, "parcel": {"status": "LOST"}
            NONE    | "order": {"shippedAt": "2026-11-18T00:00:00Z", "signedAt": "2026-11-18T00:00:00Z"}
            NONE    | "order": {"orderedAt": "2026-11-18T00:00:00Z", "shippedAt": "2026-11-18T00:00:00Z", "signedAt": "2026-11-18T00:00:00Z"}
            NONE    | "order": {"shippedAt": "2026-11-20T12:00:00Z", "promisedShipAt": "2026-11-21T12:00:00Z"}
            NONE    | "evidence": {"inspection": "CONFIRMED"}, "request": {"goodsBack": "UNKNOWN"}
            NONE", "inspection": "NOT_DONE      | "request": {"goodsBack": "NO"}
            NONE    | "evidence": {"inspection": "NOT_DONE"}, "request": {"goodsBack": "NO"}
            NONE    | "evidence": {"inspection": "NOT_CONFIRMED"}, "request": {"goodsBack": "YES"}
            NONE    | "request": {"unansweredSince": "2026-11-20T12:00:00Z"}, "review": {"postedAt": "2026-11-20T12:00:00Z"}
            NONE    | "review": {"changedBefore": "YES"}
            """)
    void acceptsWhatCanBeTrueOrWhatSystemsDoSend(String wear, String facts) {
        assertThat(read(caseOf(facts, wear))).isInstanceOf(CaseForm.Accepted.class);
    }

    @Test
    void namesEveryContradictionAtOnceAndTheOtherPlaceInEach() {
        String json = caseOf("""
                "order": {"status": "AWAITING_SHIPMENT"}, "parcel": {"status": "LOST"},
                "evidence": {"inspection": "CONFIRMED"}, "request": {"goodsBack": "NO"}""", "NONE", "WORN");
        assertThat(refused(json).stream()
                        .map(problem -> problem.pointer() + " " + problem.detail())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        /evidence/inspection `CONFIRMED` contradicts `/request/goodsBack`, `NO`: goods that have not come back cannot have been inspected
                        /items/1/wear `WORN` contradicts `/order/status`, `AWAITING_SHIPMENT`: goods that await shipment have not been used
                        /items/1/wear `WORN` contradicts `/parcel/status`, `LOST`: goods in a lost parcel have not been used
                        /order/status `AWAITING_SHIPMENT` contradicts `/items/1/wear`, `WORN`: goods that await shipment have not been used
                        /parcel/status `LOST` contradicts `/items/1/wear`, `WORN`: goods in a lost parcel have not been used
                        /request/goodsBack `NO` contradicts `/evidence/inspection`, `CONFIRMED`: goods that have not come back cannot have been inspected""");
    }

    @Test
    void saysNothingOfAPlaceThatIsWrongInItself() {
        assertThat(refused(caseOf("\"parcel\": {\"status\": \"GONE\"}", "WORN")))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/parcel/status", "unknown-value"));
    }

    /** A case with an item for each wear. */
    private static String caseOf(String facts, String... wears) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < wears.length; i++) {
            items.append(i == 0 ? "" : ",").append("""
                    {"id": "%s", "quantity": 1, "unitPrice": {"amount": "9.00", "currency": "CNY"}, "wear": "%s"}""".formatted(i, wears[i]));
        }
        return """
                {"caseId": "c", "policy": "jd-apparel", "asOf": "2026-11-20T12:00:00Z", %s, "items": [%s]}""".formatted(facts, items);
    }

    private List<Problem> refused(String json) {
        CaseForm.Reading reading = read(json);
        assertThat(reading).isInstanceOf(CaseForm.Refused.class);
        return ((CaseForm.Refused) reading).problems();
    }

    private CaseForm.Reading read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
