package dev.redress.workshop;

import dev.redress.policy.PackStore;
import dev.redress.policy.jdbc.JdbcPackStore;

/** Stores of packs for tests. */
final class TestStore {

    private TestStore() {}

    static PackStore empty() {
        return new JdbcPackStore(null);
    }
}
