package dev.redress.promises;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Decision;
import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.decision.Outcome;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A program that decides generated cases and prints the SHA-256 of all their bytes: the same, wherever it runs. */
public final class DecisionBytes {

    private static final int CASES = 1_000;
    private static final Languages LANGUAGES = new Languages(Language.ZH_TW, true);
    private static final String ID = "019ab0f2-4c01-7000-8a3d-5f0e9c1b2a34";

    private DecisionBytes() {}

    public static void main(String[] arguments) {
        System.out.println("bytes " + digest(ShippedRules.asTheyStand()));
    }

    static String digest(PolicyCatalogue policies) {
        MessageDigest digest = sha256();
        RandomGenerator random = Seed.generator("bytes");
        int each = CASES / policies.all().size();
        for (PolicyVersion policy : policies.all()) {
            GeneratedCases cases =
                    new GeneratedCases(random, policy.policyId(), policy.terms().units());
            for (int i = 0; i < each; i++) {
                digest.update(bytes(cases.next(), policy, LANGUAGES));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] bytes(CaseFacts facts, PolicyVersion policy, Languages languages) {
        Outcome outcome =
                Adjudicator.settle(facts, policy.terms(), policy.rules().propose(facts, policy.terms()));
        Decision decision = new Decision(
                ID, facts.caseId(), policy.policyId(), policy.version(), facts.asOf(), Instant.EPOCH, outcome);
        return new JsonDecisionForm().write(decision, policy.texts(), languages).bytes();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
