package dev.redress.policy.drools;

import dev.redress.decision.Citation;
import dev.redress.decision.Decider;
import dev.redress.decision.Proposals;
import dev.redress.decision.ShopTerms;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.FreeShipping;
import dev.redress.facts.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs a rule base over one case at a time, each in a session of its own that is disposed of afterwards. */
final class DroolsDecider implements Decider {

    private final KieBase base;
    private final Map<String, Citation> citations;
    private final Bounds bounds;

    DroolsDecider(KieBase base, Map<String, Citation> citations, Bounds bounds) {
        this.base = base;
        this.citations = Map.copyOf(citations);
        this.bounds = bounds;
    }

    @Override
    public Proposals propose(CaseFacts facts, ShopTerms terms) {
        KieSession session = base.newKieSession();
        try {
            RuleRun run = new RuleRun(citations, bounds);
            session.addEventListener(run.firings());
            session.addEventListener(run.insertions());
            return run.over(
                    session,
                    Stream.concat(terms.terms().stream(), known(facts, terms.zone()))
                            .toList());
        } finally {
            session.dispose();
        }
    }

    @Override
    public List<Citation> rules() {
        return citations.values().stream().sorted().toList();
    }

    private static Stream<Object> known(CaseFacts facts, ZoneId zone) {
        return Stream.concat(
                Stream.concat(facts.items().stream(), facts.extras().stream()),
                Stream.of(
                        Moment.of(facts, zone),
                        FreeShipping.of(facts),
                        facts.order(),
                        facts.parcel(),
                        facts.evidence(),
                        facts.request(),
                        facts.insurance(),
                        facts.returnFreight(),
                        facts.exchange(),
                        facts.buyer(),
                        facts.promise(),
                        facts.review(),
                        facts.stock(),
                        facts.batch()));
    }
}
