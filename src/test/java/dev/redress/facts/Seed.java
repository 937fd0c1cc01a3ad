package dev.redress.facts;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The seed of a run of generated tests: printed, and settable with {@code -Dredress.seed=…} to run the same again. */
public final class Seed {

    public static final long VALUE = Long.getLong("redress.seed", new java.security.SecureRandom().nextLong());

    static {
        System.out.println("generated cases: run again with -Dredress.seed=" + VALUE);
    }

    private Seed() {}

    /** {@return a generator that gives the same numbers for the same seed and purpose} */
    public static RandomGenerator generator(String purpose) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(VALUE ^ purpose.hashCode());
    }
}
