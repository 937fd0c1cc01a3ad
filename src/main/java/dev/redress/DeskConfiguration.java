package dev.redress;

import dev.redress.decision.DecisionForm;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.CaseDesk;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Judge;
import dev.redress.facts.CaseForm;
import dev.redress.facts.PolicyUnits;
import dev.redress.facts.ShopUnits;
import dev.redress.facts.json.CaseReader;
import dev.redress.ledger.Ledger;
import dev.redress.ledger.jdbc.JdbcLedger;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk and what it works with. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    /** The only place that asks the system for the time. */
    @Bean
    static InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    DecisionIds decisionIds() {
        return new DecisionIds(new SecureRandom());
    }

    @Bean
    static CaseForm caseForm(Policies policies) {
        return new CaseReader(new PolicyUnits() {
            @Override
            public Optional<ShopUnits> find(String policyId) {
                return policies.find(policyId).map(policy -> policy.terms().units());
            }

            @Override
            public List<String> ids() {
                return policies.all().stream().map(PolicyVersion::policyId).toList();
            }
        });
    }

    @Bean
    DecisionForm decisionForm() {
        return new JsonDecisionForm();
    }

    @Bean
    Ledger ledger(DataSource database, @Value("${redress.writer}") String writer) {
        return new JdbcLedger(database, writer);
    }

    @Bean
    Judge judge(Policies policies, DecisionIds ids, InstantSource clock) {
        return new Judge(policies, ids, clock);
    }

    @Bean
    CaseDesk caseDesk(Judge judge, DecisionForm form, Ledger ledger, @Value("${redress.engine}") String engine) {
        return new CaseDesk(judge, form, ledger, engine);
    }
}
