package dev.redress.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * A sample of what {@link RulesMutationTest} tries: always the same one, as long as the rules are the same. A change to a
 * rule touches that rule's part of the sample alone.
 */
class RulesMutationSampleTest {

    private static final int SIZE = 60;
    private static final long SEED = 20_261_122;

    @Test
    void isNoticedBySomeScenario() {
        List<Fate> fates = new MutationRun(Path.of("rules"), 1).fates(RulesMutationSampleTest::sample);

        assertThat(fates).hasSize(SIZE);
        assertThat(new MutationReport(fates, KnownSurvivors.in(Path.of("src/test/resources/mutation/survivors.yaml")))
                        .problems())
                .isEmpty();
    }

    private static List<Mutation> sample(List<Mutation> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(RulesMutationSampleTest::lot))
                .limit(SIZE)
                .toList();
    }

    /** {@return a number that looks drawn by chance, and is the same for the same mutation} */
    private static long lot(Mutation mutation) {
        String name = mutation.file() + mutation.rule().name() + mutation.change();
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(SEED + name.hashCode())
                .nextLong();
    }
}
