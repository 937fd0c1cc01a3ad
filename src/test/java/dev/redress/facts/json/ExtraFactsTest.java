package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.facts.Answer;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseFile;
import dev.redress.facts.CaseForm;
import dev.redress.facts.Extra;
import dev.redress.facts.ExtraFact;
import dev.redress.facts.ExtraFact.Kind;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.PolicyUnits;
import dev.redress.facts.Problem;
import dev.redress.facts.Seed;
import dev.redress.facts.ShopUnits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of a shop's own, as its policy declares them. */
class ExtraFactsTest {

    private static final ShopUnits SHOP = new ShopUnits(
            ZoneId.of("America/Denver"),
            Currency.getInstance("USD"),
            List.of(
                    new ExtraFact("gold", "…", Kind.ANSWER, false, null, null, List.of()),
                    new ExtraFact(
                            "balance", "…", Kind.AMOUNT, false, BigDecimal.ZERO, new BigDecimal("500.00"), List.of()),
                    new ExtraFact("days-in-use", "…", Kind.COUNT, true, BigDecimal.ZERO, BigDecimal.TEN, List.of()),
                    new ExtraFact("condition", "…", Kind.CHOICE, true, null, null, List.of("NEW", "USED"))));

    private final CaseReader reader = new CaseReader((_, _) -> new PolicyUnits.Found(SHOP));

    private CaseForm.Reading read(String extra, String ofItem) {
        return reader.read("""
                {"caseId":"c","policy":"outdoor","asOf":"2026-11-20T04:00:00Z","extra":%s,
                 "items":[{"id":"1","quantity":1,"unitPrice":{"amount":"12.50","currency":"USD"},"extra":%s}]}""".formatted(extra, ofItem).getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> problems(String extra, String ofItem) {
        return ((CaseForm.Refused) read(extra, ofItem)).problems();
    }

    @Test
    void readsWhatIsSaidAndKnowsWhatIsNot() {
        CaseForm.Reading reading = read("{\"gold\": \"YES\"}", "{\"days-in-use\": 3, \"condition\": \"UNKNOWN\"}");

        CaseFile file = ((CaseForm.Accepted) reading).file();
        assertThat(file.facts().extras())
                .extracting(Extra::name, Extra::answer, Extra::amount, Extra::count, Extra::choice)
                .containsExactly(
                        tuple("gold", Answer.YES, null, null, null),
                        tuple("balance", Answer.UNKNOWN, null, null, null),
                        tuple("days-in-use", Answer.UNKNOWN, null, 3, null),
                        tuple("condition", Answer.UNKNOWN, null, null, null));
        assertThat(file.document().toString())
                .contains("\"extra\":{\"gold\":\"YES\"}", "\"extra\":{\"days-in-use\":3}");
    }

    @Test
    void takesUnknownForEveryKind() {
        CaseForm.Reading reading = read(
                "{\"gold\": \"UNKNOWN\", \"balance\": \"UNKNOWN\"}",
                "{\"days-in-use\": \"UNKNOWN\", \"condition\": \"UNKNOWN\"}");

        CaseFile file = ((CaseForm.Accepted) reading).file();
        assertThat(file.facts().extras())
                .extracting(Extra::answer, Extra::amount, Extra::count, Extra::choice)
                .containsOnly(tuple(Answer.UNKNOWN, null, null, null))
                .hasSize(4);
        assertThat(file.document().toString()).doesNotContain("extra");
    }

    @Test
    void readsAgainWhatItWrites() {
        GeneratedCases cases = new GeneratedCases(Seed.generator("extra facts"), "outdoor", SHOP);
        for (int i = 0; i < 1_000; i++) {
            CaseFacts facts = cases.next();
            CaseForm.Reading reading = reader.read(CaseWriter.write(facts).bytes());
            assertThat(reading).isInstanceOf(CaseForm.Accepted.class);
            assertThat(((CaseForm.Accepted) reading).file().facts()).isEqualTo(facts);
        }
    }

    @Test
    void namesEverythingThatTheShopDoesNotKnowSo() {
        assertThat(problems(
                        "{\"gould\": \"YES\", \"gold\": true, \"balance\": \"12\", \"condition\": \"NEW\"}",
                        "{\"days-in-use\": 11, \"condition\": \"USD\"}"))
                .extracting(Problem::pointer, Problem::code, Problem::detail)
                .containsExactly(
                        tuple(
                                "/extra/balance",
                                "wrong-type",
                                "money is wanted, such as `{\"amount\": \"12.50\", \"currency\": \"CNY\"}`, or `UNKNOWN`"),
                        tuple(
                                "/extra/condition",
                                "unknown-field",
                                "the policy declares no fact `condition` of cases; it belongs to each item"),
                        tuple("/extra/gold", "wrong-type", "one of `YES`, `NO`, `UNKNOWN` is wanted, in quotes"),
                        tuple(
                                "/extra/gould",
                                "unknown-field",
                                "the policy declares no fact `gould` of cases; did you mean `gold`?"),
                        tuple(
                                "/items/0/extra/condition",
                                "unknown-value",
                                "`USD` is none of `NEW`, `USED`, `UNKNOWN`; did you mean `USED`?"),
                        tuple(
                                "/items/0/extra/days-in-use",
                                "out-of-range",
                                "`days-in-use` is at least 0 and at most 10"));
    }

    @Test
    void holdsMoneyOfExtraFactsToTheShopsCurrencyAndRange() {
        assertThat(problems("{\"balance\": {\"amount\": \"500.01\", \"currency\": \"USD\"}}", "{}"))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/extra/balance/amount", "out-of-range"));
        assertThat(problems("{\"balance\": {\"amount\": \"1.00\", \"currency\": \"EUR\"}}", "{}"))
                .extracting(Problem::pointer, Problem::code)
                .contains(tuple("/extra/balance/currency", "mixed-currencies"));
        assertThat(problems("{\"balance\": {\"amount\": \"1.001\", \"currency\": \"USD\"}}", "{}"))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/extra/balance/amount", "over-precise-amount"));
        assertThat(problems("{\"balance\": {\"amount\": \"-1\", \"currency\": \"USD\"}}", "{}"))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/extra/balance", "bad-format"));
    }
}
