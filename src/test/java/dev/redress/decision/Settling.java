package dev.redress.decision;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.RemedyKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** Proposals put together by hand, and what the adjudicator makes of them. */
final class Settling {

    private final CaseFacts facts;
    private final ShopTerms terms;
    private final List<Proposed> proposed = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();

    Settling(CaseFacts facts) {
        this(facts, RefundTo.ORIGINAL_PAYMENT);
    }

    Settling(CaseFacts facts, RefundTo refundTo) {
        this.facts = facts;
        this.terms = new ShopTerms(
                ZoneId.of("Asia/Shanghai"),
                Currency.getInstance("CNY"),
                List.of(RemedyKind.COMPENSATION, RemedyKind.EXCHANGE, RemedyKind.RETURN_AND_REFUND),
                refundTo,
                List.of());
    }

    /** A rule speaks about the first item. Its clause and its name are made from the basis and its place in the list. */
    Settling say(Basis basis, Function<Item, Proposal> proposal) {
        return say(basis, 0, proposal);
    }

    Settling say(Basis basis, int item, Function<Item, Proposal> proposal) {
        String name = basis + "-" + (proposed.size() + 1);
        return say(
                new Citation(name, basis, "REASON", "rule " + name, "a.drl"),
                proposal.apply(facts.items().get(item)));
    }

    Settling say(Citation rule, Proposal proposal) {
        proposed.add(new Proposed(proposal, rule));
        return this;
    }

    CaseFacts facts() {
        return facts;
    }

    /** A rule that matched what was proposed last says more of the first item. */
    Settling sayBecauseOfIt(Basis basis, Function<Item, Proposal> proposal) {
        Proposal last = proposed.getLast().proposal();
        say(basis, proposal);
        Proposed said = proposed.removeLast();
        proposed.add(new Proposed(said.proposal(), said.by(), List.of(last)));
        return this;
    }

    Settling fail(String rule) {
        failures.add(new RuleFailure(rule, "RULE_THREW"));
        return this;
    }

    Outcome outcome() {
        return Adjudicator.settle(facts, terms, new Proposals(proposed, List.of(), failures));
    }
}
