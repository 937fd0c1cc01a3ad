package dev.redress.decision.icu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Deadline;
import dev.redress.decision.DeadlineStart;
import dev.redress.decision.DeadlineUnit;
import dev.redress.decision.Deduction;
import dev.redress.decision.Due;
import dev.redress.decision.Language;
import dev.redress.decision.Note;
import dev.redress.decision.Task;
import dev.redress.decision.Texts;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.Texts.Reader;
import dev.redress.decision.Told;
import dev.redress.facts.CaseBuilder;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts, times, plurals and lists read in each language. */
class MessagesTest {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final Item ITEM =
            new CaseBuilder().item("1", "9.00").build().items().getFirst();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.50 | CNY | Kept back: CN¥1,234.50. | Kept back: ¥1,234.50.   | Kept back: CN¥1,234.50.
            1234.50 | TWD | Kept back: NT$1,234.50. | Kept back: NT$1,234.50. | Kept back: $1,234.50.
            20      | USD | Kept back: $20.00.      | Kept back: US$20.00.    | Kept back: US$20.00.
            800     | JPY | Kept back: ¥800.        | Kept back: JP¥800.      | Kept back: ¥800.
            0.125   | KWD | Kept back: KWD\u00a00.125. | Kept back: KWD\u00a00.125. | Kept back: KWD\u00a00.125.
            """)
    void writesAmountsToTheLastMinorUnit(
            String amount, String currency, String english, String mainland, String taiwan) {
        Told told = Told.deduction(new Deduction(ITEM, "D", Money.of(amount, currency)));
        assertThat(say("Kept back: {amount}.", told)).containsExactly(english, mainland, taiwan);
    }

    @Test
    void writesTimesInTheShopsZone() {
        Told told = Told.deadline(new Due(
                new Deadline("D", 5, DeadlineUnit.MINUTES, DeadlineStart.AS_OF),
                List.of(),
                Instant.parse("2026-11-20T16:05:00Z")));
        assertThat(say("{due}", told)).containsExactly("Nov 21, 2026, 00:05", "2026年11月21日 00:05", "2026年11月21日 00:05");
    }

    @Test
    void writesPluralsAsTheLanguageHasThem() {
        String message = "{count, plural, one {# day} other {# days}}";
        assertThat(say(message, Told.task(new Task("D", 1))).getFirst()).isEqualTo("1 day");
        assertThat(say(message, Told.task(new Task("D", 1_000))).getFirst()).isEqualTo("1,000 days");
    }

    @Test
    void writesTermsOfThePolicy() {
        assertThat(say("{days} {cap} {carriers}", Told.note(new Note("D"))))
                .containsExactly("3 CN¥25.00 SF and STO", "3 ¥25.00 SF和STO", "3 CN¥25.00 SF和STO");
    }

    @Test
    void leavesWhatIsNotThereInItsBraces() {
        assertThat(say("{count} {item}", Told.task(new Task("D"))).getFirst()).isEqualTo("{count} {item}");
    }

    @Test
    void keepsFromTheBuyerWhatIsNotForTheBuyer() {
        Told told = Told.note(new Note("D"));
        assertThat(texts(new Lines("a", null, false)).of(told, Reader.BUYER, Language.EN))
                .isEmpty();
        assertThat(texts(new Lines("a", "b", false)).of(told, Reader.BUYER_BEFORE_REASON, Language.EN))
                .contains("b");
        Texts later = texts(new Lines("a", "b", true));
        assertThat(later.of(told, Reader.BUYER_BEFORE_REASON, Language.EN)).isEmpty();
        assertThat(later.of(told, Reader.BUYER, Language.EN)).contains("b");
        assertThat(later.of(told, Reader.AGENT, Language.EN)).contains("a");
    }

    /** {@return what the message says in each language, in their order} */
    private static List<String> say(String message, Told told) {
        Texts texts = texts(new Lines(message, null, false));
        return List.of(Language.values()).stream()
                .map(language -> texts.of(told, Reader.AGENT, language).orElseThrow())
                .toList();
    }

    private static Texts texts(Lines lines) {
        Map<Language, Map<Kind, Map<String, Lines>>> all = new HashMap<>();
        for (Language language : Language.values()) {
            Map<Kind, Map<String, Lines>> byKind = new HashMap<>();
            for (Kind kind : Kind.values()) {
                byKind.put(kind, Map.of("D", lines));
            }
            all.put(language, byKind);
        }
        return new Messages(all)
                .of(Map.of("days", 3, "cap", Money.of("25", "CNY"), "carriers", List.of("SF", "STO")), TAIPEI);
    }
}
