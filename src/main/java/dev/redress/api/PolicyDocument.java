package dev.redress.api;

import dev.redress.decision.Citation;
import dev.redress.decision.Term;
import dev.redress.facts.ExtraFact;
import dev.redress.facts.json.WireEnums;
import dev.redress.policy.Clause;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import dev.redress.wire.WireBasis;
import dev.redress.wire.WireBusinessDate;
import dev.redress.wire.WireClause;
import dev.redress.wire.WireExtraFact;
import dev.redress.wire.WireExtraFactKind;
import dev.redress.wire.WirePolicy;
import dev.redress.wire.WirePolicySummary;
import dev.redress.wire.WirePolicyVersionInForce;
import dev.redress.wire.WireRefundTo;
import dev.redress.wire.WireRemedyKind;
import dev.redress.wire.WireTerm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Policy versions in the form of the contract. */
final class PolicyDocument {

    private PolicyDocument() {}

    /** @param inForce what the policy is one of, with its other versions */
    static WirePolicySummary summary(PolicyVersion policy, Policies inForce) {
        return new WirePolicySummary()
                .id(policy.policyId())
                .version(policy.version())
                .title(policy.title())
                .effectiveFrom(policy.effectiveFrom().toString())
                .businessDate(WireEnums.onWire(policy.businessDate(), WireBusinessDate.class))
                .versions(versions(policy, inForce))
                .zone(policy.terms().zone().getId())
                .currency(policy.terms().currency().getCurrencyCode());
    }

    /** {@return the policy, with those clauses of the register that its rules cite} */
    static WirePolicy whole(PolicyVersion policy, Policies inForce) {
        Set<String> cited =
                policy.rules().rules().stream().map(Citation::clause).collect(Collectors.toSet());
        return new WirePolicy()
                .id(policy.policyId())
                .version(policy.version())
                .title(policy.title())
                .effectiveFrom(policy.effectiveFrom().toString())
                .businessDate(WireEnums.onWire(policy.businessDate(), WireBusinessDate.class))
                .versions(versions(policy, inForce))
                .zone(policy.terms().zone().getId())
                .currency(policy.terms().currency().getCurrencyCode())
                .refundTo(WireEnums.onWire(policy.terms().refundTo(), WireRefundTo.class))
                .preference(policy.terms().preference().stream()
                        .map(kind -> WireEnums.onWire(kind, WireRemedyKind.class))
                        .toList())
                .terms(policy.terms().terms().stream()
                        .sorted(Comparator.comparing(Term::name))
                        .map(PolicyDocument::term)
                        .toList())
                .extraFacts(policy.terms().extras().stream()
                        .map(PolicyDocument::extraFact)
                        .toList())
                .clauses(policy.clauses().all().stream()
                        .filter(clause -> cited.contains(clause.id()))
                        .map(PolicyDocument::clause)
                        .toList());
    }

    private static List<WirePolicyVersionInForce> versions(PolicyVersion policy, Policies inForce) {
        return inForce.versions(policy.policyId()).stream()
                .map(version -> new WirePolicyVersionInForce()
                        .version(version.version())
                        .effectiveFrom(version.effectiveFrom().toString()))
                .toList();
    }

    private static WireTerm term(Term term) {
        WireTerm wire = new WireTerm().name(term.name());
        return term.choices().isEmpty() ? wire.value(term.value().toPlainString()) : wire.choices(term.choices());
    }

    private static WireExtraFact extraFact(ExtraFact fact) {
        return new WireExtraFact()
                .name(fact.name())
                .about(fact.about())
                .kind(WireEnums.onWire(fact.kind(), WireExtraFactKind.class))
                .ofItem(fact.ofItem())
                .least(fact.least() == null ? null : fact.least().toPlainString())
                .most(fact.most() == null ? null : fact.most().toPlainString())
                .choices(fact.choices().isEmpty() ? null : fact.choices());
    }

    private static WireClause clause(Clause clause) {
        return new WireClause()
                .id(clause.id())
                .basis(WireEnums.onWire(clause.basis(), WireBasis.class))
                .source(clause.source())
                .texts(new TreeMap<>(Map.of("en", clause.english(), "zh-CN", clause.chinese())));
    }
}
