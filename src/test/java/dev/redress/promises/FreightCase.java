package dev.redress.promises;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Outcome;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseForm;
import dev.redress.facts.PolicyUnits;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.PolicyVersion;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One coat of 199.00 on JD, signed two days ago, whose return costs 18.00 and whose replacement 11.00. */
final class FreightCase {

    private static final PolicyVersion JD = ShippedRules.policy(ShippedRules.asTheyStand(), "jd-apparel");
    private static final CaseForm READER =
            new CaseReader((_, _) -> new PolicyUnits.Found(JD.terms().units()));
    private static final YAMLMapper YAML = new YAMLMapper();

    private FreightCase() {}

    static Outcome outcome(CaseFacts facts) {
        return Adjudicator.settle(facts, JD.terms(), JD.rules().propose(facts, JD.terms()));
    }

    /** {@return one coat that comes back for a reason, with whatever else the YAML says} */
    static CaseFacts facts(String why, String wants, String more) {
        ObjectNode facts = (ObjectNode) YAML.readTree("""
            caseId: freight
            policy: jd-apparel
            asOf: 2026-11-20T12:00:00+08:00
            order: {platform: JD, status: SIGNED, transaction: OPEN, daysSinceSigning: 2, freeShipping: "YES",
                outboundFreight: 8.00}
            items:
              - {id: "1", category: CLOTHING, quantity: 1, unitPrice: 199.00, reason: %s, intact: "YES", wear: NONE,
                  photos: VERIFIED}
            request: {wants: %s}
            returnFreight: {quote: 18.00, service: EXPRESS}
            exchange: {freight: 11.00}
            """.formatted(why, wants));
        merge(facts, (ObjectNode) YAML.readTree(more));
        byte[] json = withMoney(facts).toString().getBytes(StandardCharsets.UTF_8);
        return switch (READER.read(json)) {
            case CaseForm.Accepted accepted -> accepted.file().facts();
            case CaseForm.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static void merge(ObjectNode into, ObjectNode more) {
        for (Map.Entry<String, JsonNode> field : more.properties()) {
            if (field.getValue() instanceof ObjectNode deeper && into.get(field.getKey()) instanceof ObjectNode there) {
                merge(there, deeper);
            } else if (field.getValue().isNull()) {
                into.remove(field.getKey());
            } else {
                into.set(field.getKey(), field.getValue());
            }
        }
    }

    /** In the table an amount is a number with two decimals. */
    private static JsonNode withMoney(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("amount", String.format(Locale.ROOT, "%.2f", node.doubleValue()))
                    .put("currency", "CNY");
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(withMoney(field.getValue())));
        } else {
            for (int i = 0; i < node.size(); i++) {
                withMoney(node.get(i));
            }
        }
        return node;
    }
}
