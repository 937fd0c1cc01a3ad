package dev.redress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How rules get into the service. */
@Component
class RulesSettings {

    private final boolean managed;
    private final boolean fourEyes;
    private final String replica;
    private final String database;

    RulesSettings(
            @Value("${redress.managed}") boolean managed,
            @Value("${redress.four-eyes}") boolean fourEyes,
            @Value("${redress.writer}") String replica,
            @Value("${spring.datasource.url}") String database) {
        this.managed = managed;
        this.fourEyes = fourEyes;
        this.replica = replica;
        this.database = database;
    }

    /** {@return whether rules are published through the API, with approval, instead of from the rules folder} */
    boolean managed() {
        return managed;
    }

    /** {@return whether nobody may approve what they drafted} */
    boolean fourEyes() {
        return fourEyes;
    }

    /** {@return what this replica of the service is called} */
    String replica() {
        return replica;
    }

    /** {@return whether other replicas may work on the same database: an H2 file is one program's alone} */
    boolean isShared() {
        return !database.startsWith("jdbc:h2:");
    }
}
