package dev.redress.workshop;

import dev.redress.policy.PackStore;
import dev.redress.policy.jdbc.JdbcPackStore;

/** Stores of packs for tests. */
public final class TestStore {

    private TestStore() {}

    /** {@return a store that keeps nothing yet} */
    public static PackStore empty() {
        return new JdbcPackStore(null);
    }
}
