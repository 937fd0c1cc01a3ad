package dev.redress.policy.files;

import dev.redress.decision.Basis;
import dev.redress.decision.RefundTo;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.icu.Lines;
import dev.redress.facts.RemedyKind;
import dev.redress.policy.BusinessDate;
import dev.redress.policy.Clause;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The YAML files of the rules folder, key by key; those of scenarios are {@link ScenarioSources}. */
final class Sources {

    private Sources() {}

    /** {@code policies/<id>.yaml}. */
    record PolicySource(
            String id,
            String title,
            OffsetDateTime effectiveFrom,
            @Nullable BusinessDate businessDate,
            ZoneId zone,
            Currency currency,
            RefundTo refundTo,
            List<RemedyKind> preference,
            List<String> parts,
            Map<String, JsonNode> terms,
            @Nullable Map<String, JsonNode> extraFacts) {

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

        @Override
        public BusinessDate businessDate() {
            return businessDate == null ? BusinessDate.REQUEST : businessDate;
        }

        @Override
        public Map<String, JsonNode> extraFacts() {
            return extraFacts == null ? Map.of() : extraFacts;
        }
    }

    /**
     * One entry of a part's {@code terms.yaml}: a whole number that a policy keeps to, as the least or the most.
     *
     * @param source where the law says so
     */
    record LegalTermSource(
            @Nullable Integer atLeast, @Nullable Integer atMost, String source) {

        LegalTermSource {
            required(source, "source");
            if ((atLeast == null) == (atMost == null)) {
                throw new IllegalArgumentException("a term of the law is either `atLeast` or `atMost` so much");
            }
        }

        int number() {
            return atLeast != null ? atLeast : Objects.requireNonNull(atMost);
        }

        boolean allows(BigDecimal own) {
            int distance = own.compareTo(BigDecimal.valueOf(number()));
            return atLeast != null ? distance >= 0 : distance <= 0;
        }

        String bound() {
            return (atLeast != null ? "at least " : "at most ") + number();
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

    /** {@code messages/<language>.yaml}. */
    record MessagesSource(
            @Nullable Map<String, MessageSource> reasons,
            @Nullable Map<String, MessageSource> needs,
            @Nullable Map<String, MessageSource> tasks,
            @Nullable Map<String, MessageSource> deadlines,
            @Nullable Map<String, MessageSource> notes,
            @Nullable Map<String, MessageSource> referrals,
            @Nullable Map<String, MessageSource> deductions) {

        Map<String, MessageSource> of(Kind kind) {
            Map<String, MessageSource> messages = switch (kind) {
                case REASON -> reasons;
                case NEED -> needs;
                case TASK -> tasks;
                case DEADLINE -> deadlines;
                case NOTE -> notes;
                case REFERRAL -> referrals;
                case DEDUCTION -> deductions;
            };
            return messages == null ? Map.of() : messages;
        }
    }

    /** What one code says; the buyer is told at once, once the reason is known, or nothing. */
    record MessageSource(
            String agent, @Nullable String buyer, @Nullable String buyerAfterReason) {

        private static final String TOLD_NOTHING = "none";

        MessageSource {
            required(agent, "agent");
        }

        boolean tellsTheBuyer() {
            return (buyer == null) != (buyerAfterReason == null);
        }

        Lines lines() {
            return buyerAfterReason == null
                    ? new Lines(agent, TOLD_NOTHING.equals(buyer) ? null : buyer, false)
                    : new Lines(agent, buyerAfterReason, true);
        }
    }

    static void required(@Nullable Object value, String key) {
        Objects.requireNonNull(value, () -> "`" + key + "` is missing");
    }
}
