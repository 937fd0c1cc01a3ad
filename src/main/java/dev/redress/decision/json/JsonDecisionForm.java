package dev.redress.decision.json;

import static dev.redress.facts.json.WireEnums.onWire;

import dev.redress.decision.Decision;
import dev.redress.decision.DecisionForm;
import dev.redress.decision.Freight;
import dev.redress.decision.ItemOutcome;
import dev.redress.decision.Languages;
import dev.redress.decision.Outcome;
import dev.redress.decision.Refund;
import dev.redress.decision.RuleFiring;
import dev.redress.decision.StandingRemedy;
import dev.redress.decision.Texts;
import dev.redress.facts.Document;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.facts.json.WireEnums;
import dev.redress.facts.json.WireMoneys;
import dev.redress.wire.WireDecision;
import dev.redress.wire.WireFreight;
import dev.redress.wire.WireFreightShares;
import dev.redress.wire.WireInsuranceUse;
import dev.redress.wire.WireItemDecision;
import dev.redress.wire.WireLanguage;
import dev.redress.wire.WireLeg;
import dev.redress.wire.WireParty;
import dev.redress.wire.WirePolicyReference;
import dev.redress.wire.WireRefund;
import dev.redress.wire.WireRefundTo;
import dev.redress.wire.WireRemedyKind;
import dev.redress.wire.WireStance;
import dev.redress.wire.WireStandingRemedy;
import dev.redress.wire.WireVerdict;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes decisions in the form of the contract. */
public final class JsonDecisionForm implements DecisionForm {

    @Override
    public Document write(Decision decision, Texts texts, Languages languages) {
        Outcome outcome = decision.outcome();
        CodedParts parts = new CodedParts(Wording.of(outcome, texts, languages));
        return CanonicalJson.write(new WireDecision()
                .decisionId(decision.decisionId())
                .caseId(decision.caseId())
                .policy(new WirePolicyReference().id(decision.policyId()).version(decision.policyVersion()))
                .asOf(decision.asOf().toString())
                .decidedAt(decision.decidedAt().toString())
                .language(onWire(languages.first(), WireLanguage.class))
                .verdict(onWire(outcome.verdict(), WireVerdict.class))
                .fault(onWire(outcome.fault(), WireParty.class))
                .items(outcome.items().stream().map(item -> item(item, parts)).toList())
                .freight(outcome.freight().stream()
                        .map(JsonDecisionForm::freight)
                        .toList())
                .referral(outcome.referral() == null ? null : parts.referral(outcome.referral()))
                .needs(outcome.needs().stream()
                        .map(need -> parts.need(need).facts(decision.needFacts().of(need.what(), outcome)))
                        .toList())
                .tasks(outcome.tasks().stream().map(parts::task).toList())
                .deadlines(outcome.deadlines().stream().map(parts::deadline).toList())
                .notes(outcome.notes().stream().map(parts::note).toList())
                .reasons(outcome.reasons().stream().map(parts::reason).toList()));
    }

    @Override
    public Document trace(List<RuleFiring> fired) {
        return CanonicalJson.write(fired.stream()
                .map(firing -> new Fired(firing.rule().rule(), firing.bindings()))
                .toList());
    }

    /** One firing, for the record alone: it is no part of the contract. */
    private record Fired(String rule, SortedMap<String, String> bindings) {}

    private static WireItemDecision item(ItemOutcome item, CodedParts parts) {
        return new WireItemDecision()
                .itemId(item.itemId())
                .verdict(onWire(item.verdict(), WireVerdict.class))
                .fault(onWire(item.fault(), WireParty.class))
                .remedies(item.remedies().stream()
                        .map(remedy -> remedy(remedy, parts))
                        .toList());
    }

    private static WireStandingRemedy remedy(StandingRemedy remedy, CodedParts parts) {
        return new WireStandingRemedy()
                .kind(onWire(remedy.kind(), WireRemedyKind.class))
                .stance(onWire(remedy.stance(), WireStance.class))
                .legs(remedy.legs().stream()
                        .map(leg -> onWire(leg, WireLeg.class))
                        .toList())
                .refund(refund(remedy.refund(), parts))
                .clauses(remedy.clauses());
    }

    private static @Nullable WireRefund refund(@Nullable Refund refund, CodedParts parts) {
        return refund == null
                ? null
                : new WireRefund()
                        .paid(WireMoneys.amount(refund.paid()))
                        .amount(WireMoneys.amount(refund.amount()))
                        .onTop(WireMoneys.amount(refund.onTop()))
                        .negotiable(refund.negotiable())
                        .to(onWire(refund.to(), WireRefundTo.class))
                        .deductions(refund.deductions().stream()
                                .map(parts::deduction)
                                .toList());
    }

    private static WireFreight freight(Freight freight) {
        return new WireFreight()
                .leg(onWire(freight.leg(), WireLeg.class))
                .payer(onWire(freight.payer(), WireParty.class))
                .insurance(onWire(freight.insurance(), WireInsuranceUse.class))
                .total(WireMoneys.of(freight.total()))
                .shares(shares(freight.shares()))
                .advancedBy(WireEnums.toWire(freight.advancedBy(), WireParty.class))
                .clauses(freight.clauses());
    }

    private static @Nullable WireFreightShares shares(Freight.@Nullable Shares shares) {
        return shares == null
                ? null
                : new WireFreightShares()
                        .insurer(WireMoneys.amount(shares.insurer()))
                        .seller(WireMoneys.amount(shares.seller()))
                        .buyer(WireMoneys.amount(shares.buyer()))
                        .carrier(WireMoneys.amount(shares.carrier()));
    }
}
