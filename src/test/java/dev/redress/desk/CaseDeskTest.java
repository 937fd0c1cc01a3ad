package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.decision.Basis;
import dev.redress.decision.Citation;
import dev.redress.decision.Decider;
import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.decision.Note;
import dev.redress.decision.PlainTexts;
import dev.redress.decision.Proposals;
import dev.redress.decision.Proposed;
import dev.redress.decision.RefundTo;
import dev.redress.decision.RuleFiring;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.facts.CaseBuilder;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseFile;
import dev.redress.facts.Document;
import dev.redress.ledger.Entry;
import dev.redress.ledger.InMemoryLedger;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the main flow puts on record. */
class CaseDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00.123456Z");
    private static final Citation RULE = new Citation("A1", Basis.SHOP, "CODE", "a rule", "common/a.drl");

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final CaseDesk desk = new CaseDesk(
            new Judge(new DecisionIds(new Random(1)), InstantSource.fixed(NOW)),
            new JsonDecisionForm(),
            ledger,
            "this version");

    @Test
    void recordsTheAnswerWithTheFactsAndWhatFiredOnWhat() {
        Document facts = new Document("{}".getBytes(StandardCharsets.UTF_8));

        Entry entry = desk.decide(
                new CaseFile(new CaseBuilder().item("1", "9.00").build(), facts),
                new PolicyCatalogue(List.of(policy())),
                new Languages(Language.ZH_TW, true));

        assertThat(ledger.find(entry.decisionId())).contains(entry);
        assertThat(entry.facts()).isEqualTo(facts);
        assertThat(entry.policyVersion()).isEqualTo("5f".repeat(32));
        assertThat(entry.engineVersion()).isEqualTo("this version");
        assertThat(entry.decidedAt()).isEqualTo(Instant.parse("2026-11-20T04:00:00.123Z"));
        assertThat(entry.language()).isEqualTo("zh-TW");
        assertThat(entry.translated()).isTrue();
        assertThat(entry.rulesFired()).containsExactly("a rule");
        assertThat(entry.trace()).hasToString("[{\"bindings\":{\"$days\":\"3\"},\"rule\":\"a rule\"}]");
        assertThat(entry.decision().toString())
                .contains("\"decisionId\":\"" + entry.decisionId() + "\"", "\"clause\":\"A1\"");
    }

    @Test
    void decidesNothingByAPolicyThatIsNotThere() {
        PolicyCatalogue none = new PolicyCatalogue(List.of());
        Judge judge = new Judge(new DecisionIds(new Random(1)), InstantSource.fixed(NOW));

        assertThatThrownBy(() -> judge.judge(new CaseBuilder().item("1", "9.00").build(), none))
                .isInstanceOf(UndecidedCase.class)
                .hasMessage("no version of the policy `any` decides the case");
    }

    @Test
    void numbersDecisionsInTheirOrderThoughTheClockGoesBack() {
        DecisionIds ids = new DecisionIds(new Random(1));
        String first = ids.next(NOW);
        String second = ids.next(NOW.minusSeconds(60));
        String third = ids.next(NOW.minusSeconds(120));

        assertThat(List.of(first, second, third)).isSorted().doesNotHaveDuplicates();
        assertThat(first).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    private static PolicyVersion policy() {
        return new PolicyVersion(
                "any",
                "5f".repeat(32),
                "Any",
                Instant.EPOCH,
                new ShopTerms(
                        ZoneId.of("UTC"), Currency.getInstance("CNY"), List.of(), RefundTo.ORIGINAL_PAYMENT, List.of()),
                new ClauseRegister(List.of()),
                new PlainTexts(Map.of()),
                new NotingRules());
    }

    /** Rules that note something of every case. */
    private static final class NotingRules implements Decider {

        @Override
        public Proposals propose(CaseFacts facts, ShopTerms terms) {
            return new Proposals(
                    List.of(new Proposed(new Note("NOTED"), RULE)),
                    List.of(new RuleFiring(RULE, new TreeMap<>(Map.of("$days", "3")))),
                    List.of());
        }

        @Override
        public List<Citation> rules() {
            return List.of(RULE);
        }
    }
}
