package dev.redress.api;

import dev.redress.decision.Basis;
import dev.redress.decision.Citation;
import dev.redress.decision.Decider;
import dev.redress.decision.GeneratedProposals;
import dev.redress.decision.PlainTexts;
import dev.redress.decision.Proposals;
import dev.redress.decision.RefundTo;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.Term;
import dev.redress.decision.Texts;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.CaseDesk;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Judge;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseForm;
import dev.redress.facts.RemedyKind;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.ledger.InMemoryLedger;
import dev.redress.ledger.Ledger;
import dev.redress.policy.Clause;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.LivePolicies;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service on a port of its own, with policies that propose at random or break, and a ledger in memory. */
final class RunningService implements AutoCloseable {

    static final String VERSION = "0123456789abcdef".repeat(4);

    private final ServletWebServerApplicationContext context;

    RunningService() {
        context = (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(Parts.class).run("--server.port=0", "--logging.level.root=error");
    }

    URI address() {
        return URI.create("http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort());
    }

    InMemoryLedger ledger() {
        return context.getBean(InMemoryLedger.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a configuration class that a scan would find: the service itself, started by other tests, must not have it. */
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @Import({
        ApiConfiguration.class,
        DecisionsController.class,
        PoliciesController.class,
        ProblemAnswers.class,
        ErrorPath.class
    })
    static class Parts {

        @Bean
        LivePolicies policies() {
            GeneratedProposals proposals = new GeneratedProposals(Seed.generator("proposals"));
            PolicyCatalogue catalogue = new PolicyCatalogue(List.of(
                    policy("jd-apparel", new Proposing((facts, terms) -> {
                        synchronized (proposals) {
                            return proposals.about(facts);
                        }
                    })),
                    policy("breaking", new Proposing((facts, terms) -> {
                        throw new IllegalStateException("a defect with a secret in its message");
                    }))));
            return new LivePolicies() {
                @Override
                public Policies now() {
                    return catalogue;
                }

                @Override
                public Optional<PolicyVersion> version(String version) {
                    return catalogue.all().stream()
                            .filter(policy -> policy.version().equals(version))
                            .findFirst();
                }
            };
        }

        @Bean
        InMemoryLedger ledger() {
            return new InMemoryLedger();
        }

        @Bean
        CaseForm caseForm(LivePolicies policies) {
            return new CaseReader(new Shops(policies.now()));
        }

        @Bean
        CaseDesk desk(Ledger ledger) {
            Judge judge = new Judge(new DecisionIds(Seed.generator("decision ids")), InstantSource.system());
            return new CaseDesk(judge, new JsonDecisionForm(), ledger, "test");
        }

        private static PolicyVersion policy(String id, Decider rules) {
            return new PolicyVersion(
                    id,
                    VERSION,
                    "A shop",
                    Instant.parse("2025-12-31T16:00:00Z"),
                    new ShopTerms(
                            ZoneId.of("Asia/Shanghai"),
                            Currency.getInstance("CNY"),
                            List.of(RemedyKind.EXCHANGE, RemedyKind.RETURN_AND_REFUND),
                            RefundTo.ORIGINAL_PAYMENT,
                            List.of(
                                    new Term("quality-claim-days", new BigDecimal("3"), List.of()),
                                    new Term("freight-collect-carriers", BigDecimal.ZERO, List.of("SF", "STO")))),
                    new ClauseRegister(List.of(
                            new Clause("A1", Basis.SHOP, "the shop's playbook", "In English.", "中文。", null),
                            new Clause("A2", Basis.SHOP, "the shop's playbook", "Cited by no rule.", "无。", null))),
                    new PlainTexts(Map.of(Texts.Kind.NEED, Map.of("PHOTOS", "Ask the buyer for photos."))),
                    rules);
        }
    }

    /** Rules that are one function. */
    private record Proposing(Rules all) implements Decider {

        private interface Rules {
            Proposals propose(CaseFacts facts, ShopTerms terms);
        }

        @Override
        public Proposals propose(CaseFacts facts, ShopTerms terms) {
            return all.propose(facts, terms);
        }

        @Override
        public List<Citation> rules() {
            return List.of(new Citation("A1", Basis.SHOP, "CODE", "A rule", "common/a.drl"));
        }
    }
}
