package dev.redress;

import dev.redress.ledger.Ledger;
import dev.redress.ledger.jdbc.JdbcLedger;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record of decisions. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(DataSource database, @Value("${redress.writer}") String writer) {
        return new JdbcLedger(database, writer);
    }
}
