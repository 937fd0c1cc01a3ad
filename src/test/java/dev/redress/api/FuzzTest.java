package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.api.Caller.Answer;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseWriter;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is done to a request, its sender gets a decision or is told what is wrong with it. */
class FuzzTest {

    private static final int RUNS = 3_000;

    private static RunningService service;
    private static Caller caller;

    @BeforeAll
    static void start() {
        service = new RunningService();
        caller = new Caller(service.address());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void decidesEveryGeneratedCase() {
        GeneratedCases cases = new GeneratedCases(Seed.generator("decided"), "jd-apparel");
        for (int run = 0; run < RUNS; run++) {
            assertThat(caller.decide(CaseWriter.write(cases.next()).bytes()).status())
                    .isEqualTo(201);
        }
    }

    @Test
    void answersMangledCasesWithAProblemOrADecisionAndNeverWithADefect() {
        RandomGenerator random = Seed.generator("mangled");
        GeneratedCases cases = new GeneratedCases(random, "jd-apparel");
        Mangler mangler = new Mangler(random);
        int decided = 0;
        for (int run = 0; run < RUNS; run++) {
            int before = service.ledger().size();
            Answer answer =
                    caller.decide(mangler.mangle(CaseWriter.write(cases.next()).bytes()));
            assertThat(answer.status()).isIn(201, 400, 413, 422);
            boolean created = answer.status() == 201;
            assertThat(service.ledger().size() - before).isEqualTo(created ? 1 : 0);
            // Into a body that is too large nobody looks, so there is no place to name.
            assertThat(answer.body().path("errors").isEmpty())
                    .as("%s", answer)
                    .isEqualTo(created || answer.status() == 413);
            decided += created ? 1 : 0;
        }
        assertThat(decided).isBetween(1, RUNS - 1);
    }
}
