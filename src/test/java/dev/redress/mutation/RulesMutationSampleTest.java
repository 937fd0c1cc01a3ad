package dev.redress.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A sample of what {@link RulesMutationTest} tries: always the same one, as long as the rules are the same. */
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
        List<Mutation> mixed = new ArrayList<>(all);
        Collections.shuffle(
                mixed, Random.from(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED)));
        return mixed.subList(0, SIZE);
    }
}
