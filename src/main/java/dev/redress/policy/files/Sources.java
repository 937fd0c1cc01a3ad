package dev.redress.policy.files;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.redress.decision.Basis;
import dev.redress.decision.RefundTo;
import dev.redress.facts.RemedyKind;
import dev.redress.policy.Clause;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The YAML files of the rules folder, key by key. */
final class Sources {

    private Sources() {}

    /** {@code policies/<id>.yaml}. */
    record PolicySource(
            String id,
            String title,
            OffsetDateTime effectiveFrom,
            ZoneId zone,
            Currency currency,
            RefundTo refundTo,
            List<RemedyKind> preference,
            List<String> parts,
            Map<String, JsonNode> terms) {

        PolicySource {
            required(id, "id");
            required(title, "title");
            required(effectiveFrom, "effectiveFrom");
            required(zone, "zone");
            required(currency, "currency");
            required(refundTo, "refundTo");
            required(preference, "preference");
            required(parts, "parts");
            required(terms, "terms");
        }
    }

    /** One entry of {@code clauses.yaml}. */
    record ClauseSource(
            String id,
            Basis basis,
            String source,
            String en,
            String zh,
            @Nullable String noRuleBecause) {

        ClauseSource {
            required(id, "id");
            required(basis, "basis");
            required(source, "source");
            required(en, "en");
            required(zh, "zh");
        }

        Clause clause() {
            return new Clause(id, basis, source, en, zh, noRuleBecause);
        }
    }

    /** {@code messages/en.yaml}. */
    record MessagesSource(
            @Nullable Map<String, String> reasons,
            @Nullable Map<String, String> needs,
            @Nullable Map<String, String> tasks,
            @Nullable Map<String, String> deadlines,
            @Nullable Map<String, String> notes,
            @Nullable Map<String, String> referrals,
            @Nullable Map<String, String> deductions) {}

    /** A file of {@code scenarios/}: what all of them are given, and each. */
    record ScenarioFileSource(
            String policy,
            @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, JsonNode> given,
            List<ScenarioSource> scenarios) {

        ScenarioFileSource {
            required(policy, "policy");
            required(scenarios, "scenarios");
        }

        @Override
        public Map<String, JsonNode> given() {
            return given == null ? Map.of() : given;
        }
    }

    /** One scenario; what is null in {@code given} takes a fact away. */
    record ScenarioSource(
            String name,
            List<String> clauses,
            @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, JsonNode> given,
            Map<String, JsonNode> expect) {

        ScenarioSource {
            required(name, "name");
            required(clauses, "clauses");
            required(expect, "expect");
        }

        @Override
        public Map<String, JsonNode> given() {
            return given == null ? Map.of() : given;
        }
    }

    private static void required(@Nullable Object value, String key) {
        Objects.requireNonNull(value, () -> "`" + key + "` is missing");
    }
}
