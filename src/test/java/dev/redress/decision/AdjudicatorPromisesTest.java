package dev.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.RemedyKind;
import dev.redress.facts.Seed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The promises of the adjudicator, whatever rules say: over proposals that no sane policy would make. */
class AdjudicatorPromisesTest {

    private static final int CASES = 20_000;
    private static final ShopTerms TERMS = new ShopTerms(
            ZoneId.of("Asia/Shanghai"),
            Currency.getInstance("CNY"),
            List.of(RemedyKind.COMPENSATION, RemedyKind.REPAIR, RemedyKind.EXCHANGE),
            RefundTo.ORIGINAL_PAYMENT,
            List.of());

    @Test
    void keepsEveryPromiseWhateverRulesPropose() {
        RandomGenerator random = Seed.generator("adjudicator");
        GeneratedCases cases = new GeneratedCases(random, "any");
        GeneratedProposals proposals = new GeneratedProposals(random);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = cases.next();
            Proposals said = proposals.about(facts);
            Outcome outcome = Adjudicator.settle(facts, TERMS, said);
            Promises.hold(facts, said, outcome);
            verdicts.merge(outcome.verdict(), 1, Integer::sum);
        }
        assertThat(verdicts.keySet()).as("verdicts reached").containsExactly(Verdict.values());
    }

    @Test
    void settlesTheSameForProposalsInAnyOrder() {
        RandomGenerator random = Seed.generator("order");
        GeneratedCases cases = new GeneratedCases(random, "any");
        GeneratedProposals proposals = new GeneratedProposals(random);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = cases.next();
            Proposals said = proposals.about(facts);
            List<Proposed> shuffled = new ArrayList<>(said.all());
            Collections.shuffle(shuffled, Random.from(random));
            assertThat(Adjudicator.settle(facts, TERMS, new Proposals(shuffled, said.fired(), said.failures())))
                    .as("%s", facts)
                    .isEqualTo(Adjudicator.settle(facts, TERMS, said));
        }
    }
}
