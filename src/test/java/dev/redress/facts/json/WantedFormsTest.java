package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseForm;
import dev.redress.facts.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller reads whose text has not the form of its field: what would be right, in few words. */
class WantedFormsTest {

    private static final String SOUND = """
            {
              "caseId": "JD-1",
              "policy": "jd-apparel",
              "asOf": "2026-11-20T12:00:00+08:00",
              "order": {"platform": "JD"},
              "items": [{"id": "1", "quantity": 1, "unitPrice": {"amount": "199.00", "currency": "CNY"}}]
            }
            """;

    /** Each row replaces a piece of the sound case by another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            2026-11-20T12:00:00+08:00 | 2026-11-20T12:00:00  | `2026-11-20T12:00:00` has no offset; add the shop's, such as `2026-11-20T12:00:00+08:00`, or `Z` for UTC
            2026-11-20T12:00:00+08:00 | tomorrow             | `tomorrow` has not the form wanted: a time from 2000 to 2199 with seconds and an offset is wanted, such as `2026-11-20T12:00:00+08:00`
            "caseId": "JD-1"        | "caseId": "JD 1"       | `JD 1` has not the form wanted: 1 to 64 ASCII letters, digits and signs are wanted, without spaces, such as `JD-20261120-0001`
            "order": {              | "order": {"freeShipping": true, | `"YES"` or `"NO"` is wanted, in quotes, not true; leave the field out where nobody knows
            """)
    void saysWhatWouldBeRight(String sound, String broken, String expected) {
        assertThat(SOUND).contains(sound);
        assertThat(new CaseReader(Shops.ALL).read(SOUND.replace(sound, broken).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        CaseForm.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .extracting(Problem::detail)
                                .isEqualTo(expected));
    }
}
