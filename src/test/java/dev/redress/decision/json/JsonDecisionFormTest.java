package dev.redress.decision.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Decision;
import dev.redress.decision.GeneratedProposals;
import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.decision.PlainTexts;
import dev.redress.decision.Proposals;
import dev.redress.decision.RefundTo;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.Texts;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.Document;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.facts.json.OpenApi;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonDecisionFormTest {

    private static final String DECISION = "/components/schemas/Decision";
    private static final JsonMapper SORTING = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final ShopTerms SHOP = new ShopTerms(
            ZoneId.of("Asia/Shanghai"), Currency.getInstance("CNY"), List.of(), RefundTo.STORE_CREDIT, List.of());

    @Test
    void writesEveryOutcomeAsTheContractHasItInSortedBytes() {
        GeneratedCases cases = new GeneratedCases(Seed.generator("cases"), "jd-apparel");
        GeneratedProposals proposals = new GeneratedProposals(Seed.generator("outcomes"));
        Texts texts =
                new PlainTexts(Map.of(Texts.Kind.TASK, Map.of("TASK", "Do \"it\",\u0001\u001f\t裙 😀 \u2028 / é.")));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            CaseFacts facts = cases.next();
            Decision decision = new Decision(
                    "019a9f4c-3b21-7000-8a3d-5f0e9c1b2a34",
                    facts.caseId(),
                    facts.policy(),
                    "0".repeat(64),
                    facts.asOf(),
                    Instant.parse("2026-11-20T04:00:01.313Z"),
                    Adjudicator.settle(facts, SHOP, proposals.about(facts)));
            Document document = new JsonDecisionForm().write(decision, texts, Languages.only(Language.EN));
            JsonNode json = SORTING.readTree(document.bytes());
            assertThat(OpenApi.errors(DECISION, json)).isEmpty();
            assertThat(SORTING.readTree(SORTING.writeValueAsBytes(SORTING.treeToValue(json, Object.class)))
                            .toString())
                    .isEqualTo(SORTING.readTree(document.bytes()).toString());
            names("", json, seen);
        }
        assertThat(seen)
                .contains(
                        "referral.causes.text",
                        "needs.itemId",
                        "tasks.days",
                        "tasks.amount",
                        "deadlines.countedFrom",
                        "deadlines.dueAt",
                        "notes.text")
                .contains("freight.shares.carrier", "freight.advancedBy", "items.remedies.refund.deductions.amount");
    }

    @Test
    void escapesAsCanonicalJsonDoes() {
        Texts texts = new PlainTexts(
                Map.of(Texts.Kind.REFERRAL, Map.of("NO_RULE", "\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028é裙😀")));
        CaseFacts facts = new GeneratedCases(Seed.generator("one"), "jd-apparel").next();
        Decision decision = new Decision(
                "id",
                "case",
                "policy",
                "version",
                Instant.EPOCH,
                Instant.EPOCH,
                Adjudicator.settle(facts, SHOP, new Proposals(List.of(), List.of(), List.of())));
        assertThat(new JsonDecisionForm()
                        .write(decision, texts, Languages.only(Language.EN))
                        .toString())
                .contains("\"text\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\u2028é裙😀\"");
    }

    private static void names(String path, JsonNode node, Set<String> seen) {
        seen.add(path);
        node.properties()
                .forEach(field ->
                        names(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), seen));
        if (node.isArray()) {
            node.forEach(element -> names(path, element, seen));
        }
    }
}
