package dev.redress;

import dev.redress.decision.DecisionForm;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.CaseDesk;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Judge;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseForm;
import dev.redress.facts.json.CaseReader;
import dev.redress.ledger.Ledger;
import dev.redress.ledger.jdbc.JdbcLedger;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyCatalogue;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
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
    CaseForm caseForm() {
        return caseForm(new PolicyCatalogue(List.of()));
    }

    static CaseForm caseForm(Policies policies) {
        return new CaseReader(new Shops(policies));
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
    Judge judge(DecisionIds ids, InstantSource clock) {
        return new Judge(ids, clock);
    }

    @Bean
    CaseDesk caseDesk(Judge judge, DecisionForm form, Ledger ledger, @Value("${redress.engine}") String engine) {
        return new CaseDesk(judge, form, ledger, engine);
    }
}
