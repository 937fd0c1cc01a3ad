package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseForm;
import dev.redress.facts.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadCaseTest {

    private static final String SOUND = """
            {
              "caseId": "JD-1",
              "policy": "jd-apparel",
              "asOf": "2026-11-20T12:00:00+08:00",
              "order": {"signedAt": "2026-11-17T12:00:00+08:00", "paid": {"amount": "199.00", "currency": "CNY"}},
              "items": [
                {"id": "1", "sku": "DRESS", "quantity": 1, "unitPrice": {"amount": "199.00", "currency": "CNY"}}
              ],
              "buyer": {"tier": "VIP", "flags": ["DIFFICULT"]}
            }
            """;

    private final CaseReader reader = new CaseReader(Shops.ALL);

    @Test
    void acceptsTheSoundCaseThatTheOthersAreMadeFrom() {
        assertThat(read(SOUND)).isInstanceOf(CaseForm.Accepted.class);
    }

    /** Each row replaces a piece of the sound case by another and names what is wrong then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "caseId": "JD-1"        | "caseID": "JD-1"              | /caseID unknown-field, /caseId missing-field
            "tier": "VIP"           | "teir": "VIP"                 | /buyer/teir unknown-field
            "tier": "VIP"           | "a/b~c": 1                    | /buyer/a~1b~0c unknown-field
            "tier": "VIP"           | "tier": "GOLD"                | /buyer/tier unknown-value
            "tier": "VIP"           | "tier": "vip"                 | /buyer/tier unknown-value
            "tier": "VIP"           | "tier": 1                     | /buyer/tier wrong-type
            "tier": "VIP"           | "tier": null                  | /buyer/tier wrong-type
            ["DIFFICULT"]           | "DIFFICULT"                   | /buyer/flags wrong-type
            ["DIFFICULT"]           | ["DIFFICULT", "DIFFICULT"]    | /buyer/flags duplicate-value
            ["DIFFICULT"]           | ["HARD"]                      | /buyer/flags/0 unknown-value
            "quantity": 1           | "quantity": "1"               | /items/0/quantity wrong-type
            "quantity": 1           | "quantity": true              | /items/0/quantity wrong-type
            "quantity": 1           | "quantity": 1.5               | /items/0/quantity wrong-type
            "quantity": 1           | "quantity": 0                 | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": -1                | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": 100001            | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": 4294967297        | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": 1e400             | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": -1e999999999      | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": 1e-400            | /items/0/quantity wrong-type
            "quantity": 1           | "quantity": 1e-2147483647     | /items/0/quantity wrong-type
            "quantity": 1           | "quantity": 1e2147483647      | /items/0/quantity out-of-range
            "quantity": 1           | "quantity": 1e99999999999     | /items/0/quantity beyond-bounds
            "quantity": 1           | "quantity": 1e-99999999999    | /items/0/quantity beyond-bounds
            "quantity": 1           | "quantity": 2, "orderedQuantity": 1   | /items/0/quantity quantity-exceeds-ordered
            "quantity": 1,          |                               | /items/0/quantity missing-field
            "sku": "DRESS"          | "sku": ""                     | /items/0/sku bad-format
            "sku": "DRESS"          | "sku": "A\\u0000B"            | /items/0/sku bad-format
            "sku": "DRESS"          | "sku": "A\\nB"                | /items/0/sku bad-format
            "id": "1"               | "id": "1\\n"                  | /items/0/id bad-format
            "id": "1"               | "id": "é"                     | /items/0/id bad-format
            2026-11-20T12:00:00+08:00 | 2026-11-20T12:00:00           | /asOf bad-format
            2026-11-20T12:00:00+08:00 | 2026-11-20T12:00:00+19:00     | /asOf bad-format
            2026-11-20T12:00:00+08  | 2026-11-20 12:00:00+08        | /asOf bad-format
            2026-11-20T12:00:00+08  | 2026-02-30T12:00:00+08        | /asOf bad-format
            2026-11-20T12:00:00+08  | 2026-11-20T24:00:00+08        | /asOf bad-format
            2026-11-20T12:00:00+08  | 2026-11-20T12:00:60+08        | /asOf bad-format
            2026-11-20T12:00:00+08:00 | 2000-01-01T00:00:00+08:00     | /asOf bad-format
            2026-11-20T12:00:00+08:00 | 2199-12-31T23:00:00-08:00     | /asOf bad-format
            "signedAt"              | "shippedAt": "2000-01-01T07:59:59.999999999+08:00", "signedAt" | /order/shippedAt bad-format
            2026-11-20T12           | 2126-10-25T12                 | /order/signedAt out-of-range
            2026-11-17T12:00:00     | 2026-11-20T12:00:01           | /order/signedAt signed-after-as-of
            "buyer": {              | "request": {"raisedAt": "2026-11-20T12:00:01+08:00"}, "buyer": { | /request/raisedAt raised-after-as-of
            "signedAt"              | "daysSinceSigning": 2, "signedAt"   | /order/daysSinceSigning days-since-signing-disagree
            "policy": "jd-apparel"  | "policy": "jd-aparel"         | /policy unknown-policy
            "policy": "jd-apparel"  | "policy": "../rules"          | /policy bad-format
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": 199.00                                | /order/paid wrong-type
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": 199.00, "currency": "CNY"} | /order/paid/amount wrong-type
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "-1", "currency": "CNY"}   | /order/paid/amount negative-amount
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "1.005", "currency": "CNY"} | /order/paid/amount over-precise-amount
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "1.00005", "currency": "CNY"} | /order/paid/amount over-precise-amount
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "1e2", "currency": "CNY"}  | /order/paid/amount bad-format
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "1,5", "currency": "CNY"}  | /order/paid/amount bad-format
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "١", "currency": "CNY"}    | /order/paid/amount bad-format
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "XTS"}    | /order/paid/currency unknown-currency
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "XAU"}    | /order/paid/currency unknown-currency
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "QQQ"}    | /order/paid/currency unknown-currency
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "cny"}    | /order/paid/currency bad-format
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "USD"}    | /order/paid/currency mixed-currencies
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "JPY"}    | /order/paid/currency mixed-currencies
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": {"amount": "5", "currency": "CNY"}, "refundedBefore": {"amount": "5.01", "currency": "CNY"} | /order/refundedBefore refunded-exceeds-paid
            "paid": {"amount": "199.00", "currency": "CNY"} | "refundedBefore": {"amount": "5", "currency": "CNY"} | /order/paid missing-field
            "paid": {"amount": "199.00", "currency": "CNY"} | "paid": 199, "refundedBefore": {"amount": "5", "currency": "CNY"} | /order/paid wrong-type
            "unitPrice": {"amount": "199.00" | "orderedQuantity": 2, "unitPrice": {"amount": "999999999999.99" | /items/0/unitPrice out-of-range
            "unitPrice": {"amount": "199.00" | "orderedQuantity": 100000, "unitPrice": {"amount": "10000000.00" | /items/0/unitPrice out-of-range
            "buyer": {              | "promise": {"amount": {"amount": "999999999801.00", "currency": "CNY"}}, "buyer": { | /promise/amount out-of-range
            "paid": {"amount": "199.00", "currency": "CNY"}}, | "status": "SIGNED"}, "promise": {"amount": {"amount": "999999999801.00", "currency": "CNY"}}, | /promise/amount out-of-range
            "quantity": 1           | "quantity": 1, "lostValue": {"amount": "1", "currency": "USD"} | /items/0/lostValue/currency mixed-currencies
            "quantity": 1           | "quantity": 1, "lostValue": {"amount": "-1", "currency": "CNY"} | /items/0/lostValue/amount negative-amount
            "quantity": 1           | "quantity": 1, "failedRepairs": -1 | /items/0/failedRepairs out-of-range
            "paid"                  | "freeShippingFrom": {"amount": "99.005", "currency": "CNY"}, "paid" | /order/freeShippingFrom/amount over-precise-amount
            "buyer": {              | "parcel": {"emsDifference": {"amount": "1000000000000", "currency": "CNY"}}, "buyer": { | /parcel/emsDifference/amount bad-format
            "buyer": {              | "returnFreight": {"firstWeightFee": {"amount": "8", "currency": "JPY"}}, "buyer": { | /returnFreight/firstWeightFee/currency mixed-currencies
            "buyer": {              | "returnFreight": {"parcels": 0}, "buyer": { | /returnFreight/parcels out-of-range
            "buyer": {              | "review": {"topics": ["QUALITY", "QUALITY"]}, "buyer": { | /review/topics duplicate-value
            "paid": {"amount": "199.00", "currency": "CNY"} | "refundedBefore": 5 | /order/refundedBefore wrong-type
            "quantity": 1           | "quantity": 1, "orderedQuantity": 2, "linePaid": {"amount": "398.01", "currency": "CNY"} | /items/0/linePaid line-paid-exceeds-price
            """)
    void saysWhatIsWrong(String sound, String broken, String expected) {
        assertThat(SOUND).contains(sound);
        assertThat(problems(SOUND.replaceFirst(
                        Pattern.quote(sound), Matcher.quoteReplacement(broken == null ? "" : broken))))
                .isEqualTo(expected);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        String broken = SOUND.replace("\"VIP\"", "\"GOLD\"")
                .replace("\"sku\"", "\"skew\"")
                .replaceFirst("\"199.00\", \"currency\": \"CNY\"", "\"199.005\", \"currency\": \"USD\"")
                .replace("2026-11-17", "2026-11-21")
                .replace("\"quantity\": 1", "\"quantity\": \"one\"");
        assertThat(problems(broken))
                .isEqualTo("/buyer/tier unknown-value, /items/0/quantity wrong-type, /items/0/skew unknown-field,"
                        + " /order/paid/amount over-precise-amount, /order/paid/currency mixed-currencies,"
                        + " /order/signedAt signed-after-as-of");
    }

    @Test
    void tellsTheNearestNameAndTheAllowedValues() {
        assertThat(details(SOUND.replace("\"tier\"", "\"teir\"").replace("\"policy\"", "\"polisy\"")))
                .contains("there is no field `teir` here; did you mean `tier`?")
                .contains("there is no field `polisy` here; did you mean `policy`?");
        assertThat(details(SOUND.replace("\"VIP\"", "\"VIPP\"")))
                .contains("`VIPP` is none of `ORDINARY`, `VIP`, `UNKNOWN`; did you mean `VIP`?");
    }

    @Test
    void refusesACaseWhollyInAnotherCurrencyThanItsPolicy() {
        assertThat(problems(SOUND.replace("CNY", "USD")))
                .isEqualTo("/items/0/unitPrice/currency wrong-currency, /order/paid/currency wrong-currency");
        assertThat(problems(SOUND.replace("jd-apparel", "yen-shop")
                        .replace("CNY", "JPY")
                        .replace("199.00", "199.50")))
                .isEqualTo("/items/0/unitPrice/amount over-precise-amount, /order/paid/amount over-precise-amount");
    }

    @Test
    void refusesTwoItemsUnderOneId() {
        String item = "{\"id\": \"1\", \"quantity\": 1, \"unitPrice\": {\"amount\": \"5\", \"currency\": \"CNY\"}}";
        assertThat(problems(SOUND.replace("\"items\": [", "\"items\": [" + item + ",")))
                .isEqualTo("/items/1/id duplicate-item-id");
    }

    @Test
    void refusesItemsThatTogetherCostMoreThanAnAmountCanSay() {
        String dear = caseOf(3).replace("\"amount\":\"1\"", "\"amount\":\"400000000000\"");
        assertThat(problems(dear)).isEqualTo("/items/2/unitPrice out-of-range");
        assertThat(details(dear))
                .containsExactly("the units of the item, with those of the items before it, cost `1200000000000`;"
                        + " an amount has at most twelve digits before the point");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, 10_000})
    void refusesNoItemsAndTooMany(int count) {
        assertThat(problems(caseOf(count))).isEqualTo(count == 0 ? "/items empty-items" : "/items too-many-items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"DIFFICULT\"", "1", "null", "\"HARD\""})
    void looksAtNoMoreFlagsThanThereMayBe(String flag) {
        String flags = String.join(",", Collections.nCopies(240_000, flag));
        List<Problem> problems = refused(SOUND.replace("\"DIFFICULT\"", flags).getBytes(StandardCharsets.UTF_8));
        assertThat(problems).hasSizeLessThan(10);
        assertThat(problems).first().asString().contains("/buyer/flags", "too-many-items");
    }

    @Test
    void collectsNoMoreProblemsThanAnybodyReads() {
        String fields =
                IntStream.range(0, 100_000).mapToObj(i -> "\"x" + i + "\":0").collect(Collectors.joining(","));
        assertThat(refused(("{" + fields + "}").getBytes(StandardCharsets.UTF_8)))
                .hasSize(SchemaProblems.MOST);
    }

    @Test
    void acceptsAsManyItemsAsThereMayBe() {
        assertThat(read(caseOf(200))).isInstanceOf(CaseForm.Accepted.class);
    }

    private static String caseOf(int count) {
        String items = IntStream.range(0, count)
                .mapToObj(id ->
                        "{\"id\":\"" + id + "\",\"quantity\":1,\"unitPrice\":{\"amount\":\"1\",\"currency\":\"CNY\"}}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"caseId\":\"c\",\"policy\":\"jd-apparel\",\"asOf\":\"2026-11-20T12:00:00Z\",\"items\":" + items + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"a": 1,}                   | not-json
            {"a": 1} x                  | not-json
            {"a": 1} {"a": 1}           | not-json
            {"a": NaN}                  | not-json
            {a: 1}                      | not-json
            {"a": 01}                   | not-json
            {"a": "b                    | not-json
            {"a": 1, "b": 2, "a": 3}    | duplicate-field
            {"a": "\\ud800"}            | half-character
            {"a": "\\udc00\\ud800"}     | half-character
            {"\\ud800": 1}              | half-character
            [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]] | beyond-bounds
            """)
    void refusesWhatIsNoJsonDocument(String text, String code) {
        List<Problem> problems = refused(text.getBytes(StandardCharsets.UTF_8));
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.getFirst().detail()).doesNotContain("tools.jackson", "StreamRead", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesAnEmptyBody(String text) {
        assertThat(problems(text)).isEqualTo(" not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"case\"", "[]", "true"})
    void refusesADocumentThatIsNoObject(String text) {
        assertThat(problems(text)).isEqualTo(" wrong-type");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = SOUND.replace("DRESS", "ROBE-ÉTÉ").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = SOUND.getBytes(StandardCharsets.UTF_16LE);
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        byte[] cutShort = {'"', (byte) 0xE4, (byte) 0xBD};
        assertThat(refused(latin)).extracting(Problem::code).containsExactly("not-utf-8");
        assertThat(refused(utf16)).extracting(Problem::code).containsExactly("not-json");
        assertThat(refused(surrogate)).extracting(Problem::code).containsExactly("not-utf-8");
        assertThat(refused(cutShort)).extracting(Problem::code).containsExactly("not-utf-8");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        CaseForm.Reading reading = read(SOUND.replace("DRESS", "裙😀\\ud83d\\ude00"));
        assertThat(((CaseForm.Accepted) reading)
                        .file()
                        .facts()
                        .items()
                        .getFirst()
                        .sku())
                .isEqualTo("裙😀😀");
        assertThat(((CaseForm.Accepted) reading).file().document().toString()).contains("\"裙😀😀\"");
    }

    private String problems(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .collect(Collectors.joining(", "));
    }

    private List<String> details(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Problem::detail)
                .toList();
    }

    private CaseForm.Reading read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> refused(byte[] json) {
        CaseForm.Reading reading = reader.read(json);
        assertThat(reading).isInstanceOf(CaseForm.Refused.class);
        return ((CaseForm.Refused) reading).problems();
    }
}
