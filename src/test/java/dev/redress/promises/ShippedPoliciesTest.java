package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Outcome;
import dev.redress.decision.Promises;
import dev.redress.decision.Proposals;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The promises over generated cases, for every policy in the rules folder. */
class ShippedPoliciesTest {

    private static final int CASES = 8_000;
    private static final int FEWEST = 1_000;
    private static final int ORDERS = 2;

    @Test
    void keepEveryPromise() {
        PolicyCatalogue policies = ShippedRules.asTheyStand();
        for (PolicyVersion policy : policies.all()) {
            GeneratedCases cases = new GeneratedCases(
                    Seed.generator("promises of " + policy.policyId()),
                    policy.policyId(),
                    policy.terms().units());
            for (int i = 0; i < share(policies); i++) {
                CaseFacts facts = cases.next();
                Proposals proposals = policy.rules().propose(facts, policy.terms());
                assertThat(proposals.failures()).as("%s", facts).isEmpty();
                Promises.hold(facts, proposals, Adjudicator.settle(facts, policy.terms(), proposals));
            }
        }
    }

    @Test
    void decideTheSameWhateverTheOrderOfRulesAndFiles() {
        RandomGenerator random = Seed.generator("order of rules");
        PolicyCatalogue asTheyStand = ShippedRules.asTheyStand();
        for (int order = 0; order < ORDERS; order++) {
            PolicyCatalogue shuffled = ShippedRules.shuffled(random);
            for (PolicyVersion policy : asTheyStand.all()) {
                PolicyVersion other = ShippedRules.policy(shuffled, policy.policyId());
                GeneratedCases cases = new GeneratedCases(
                        random, policy.policyId(), policy.terms().units());
                for (int i = 0; i < share(asTheyStand) / ORDERS; i++) {
                    CaseFacts facts = cases.next();
                    assertThat(outcome(facts, other)).as("%s", facts).isEqualTo(outcome(facts, policy));
                }
            }
        }
    }

    /** The cases are shared out among the policies, so that another policy takes no more time. */
    private static int share(PolicyCatalogue policies) {
        return Math.max(FEWEST, CASES / policies.all().size());
    }

    private static Outcome outcome(CaseFacts facts, PolicyVersion policy) {
        return Adjudicator.settle(facts, policy.terms(), policy.rules().propose(facts, policy.terms()));
    }
}
