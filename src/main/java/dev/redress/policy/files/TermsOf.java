package dev.redress.policy.files;

import dev.redress.decision.ShopTerms;
import dev.redress.decision.Term;
import dev.redress.facts.ExtraFact;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a policy states: the terms of the law under it, the shop's own, and its extra facts. */
final class TermsOf {

    private TermsOf() {}

    static ShopTerms policy(
            PolicySource source,
            RuleFile file,
            LegalTerms law,
            List<ExtraFact> extras,
            Collection<SourceProblem> problems) {
        Map<String, Term> terms = new TreeMap<>(law.terms());
        for (Map.Entry<String, JsonNode> entry : new TreeMap<>(source.terms()).entrySet()) {
            String name = entry.getKey();
            Optional<TermSource> stated = TermSource.of(entry.getValue());
            stated.flatMap(term -> term.term(name))
                    .ifPresentOrElse(
                            term -> {
                                law.problem(term, stated.get().inForce())
                                        .ifPresent(detail -> problems.add(
                                                file.problemAt(TermSource.place(file.text(), name), detail)));
                                if (stated.get().inForce()) {
                                    terms.put(name, term);
                                }
                            },
                            () -> problems.add(file.problemAt(
                                    TermSource.place(file.text(), name), TermSource.problem(name, entry.getValue()))));
        }
        return new ShopTerms(
                source.zone(),
                source.currency(),
                source.preference(),
                source.refundTo(),
                List.copyOf(terms.values()),
                extras);
    }
}
