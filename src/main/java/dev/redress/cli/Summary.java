package dev.redress.cli;

import dev.redress.decision.Freight;
import dev.redress.decision.Handover;
import dev.redress.decision.ItemOutcome;
import dev.redress.decision.Outcome;
import dev.redress.facts.Money;
import java.util.Map;
import java.util.TreeMap;

/** What came out of many cases: counted, and summed by currency. */
final class Summary {

    private static final String NO_RULE = "NO_RULE";

    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final Map<String, Integer> remedies = new TreeMap<>();
    private final Map<String, Integer> clauses = new TreeMap<>();
    private final Map<String, Integer> referrals = new TreeMap<>();
    private final Map<String, Money> freight = new TreeMap<>();
    private int cases;
    private int refused;
    private int uncovered;

    void refuse() {
        refused++;
    }

    int refused() {
        return refused;
    }

    void add(Outcome outcome) {
        cases++;
        count(verdicts, outcome.verdict().name());
        for (ItemOutcome item : outcome.items()) {
            count(
                    remedies,
                    item.remedies().isEmpty()
                            ? "none"
                            : item.remedies().getFirst().kind().name());
        }
        outcome.reasons().stream()
                .map(reason -> reason.rule().clause())
                .distinct()
                .forEach(clause -> count(clauses, clause));
        outcome.freight().forEach(this::add);
        Handover referral = outcome.referral();
        if (referral != null) {
            referral.causes().stream()
                    .map(cause -> cause.to() + " " + cause.code())
                    .distinct()
                    .forEach(cause -> count(referrals, cause));
            uncovered +=
                    referral.causes().stream().anyMatch(cause -> cause.code().equals(NO_RULE)) ? 1 : 0;
        }
    }

    private void add(Freight leg) {
        Freight.Shares shares = leg.shares();
        if (shares != null) {
            add("insurer", shares.insurer());
            add("seller", shares.seller());
            add("buyer", shares.buyer());
            add("carrier", shares.carrier());
        }
    }

    private void add(String payer, Money share) {
        freight.merge(payer + " " + share.currency(), share, Money::plus);
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, "decided", cases);
        line(text, "refused as invalid", refused);
        line(text, "covered by no rule", uncovered);
        section(text, "verdicts", verdicts);
        section(text, "first remedies, by item", remedies);
        section(text, "referrals", referrals);
        section(text, "clauses used, by case", clauses);
        section(text, "freight by payer", freight);
        return text.toString();
    }

    private static void section(StringBuilder text, String title, Map<String, ?> counts) {
        if (!counts.isEmpty()) {
            text.append(title).append('\n');
            counts.forEach((key, value) -> line(text, "  " + key, value));
        }
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key)
                .append(": ")
                .append(value instanceof Money money ? money.amount().toPlainString() : value)
                .append('\n');
    }
}
