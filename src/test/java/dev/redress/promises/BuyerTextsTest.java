package dev.redress.promises;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.decision.ReasonGiven;
import dev.redress.decision.Texts.Kind;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.CodeUse;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleFile;
import dev.redress.policy.ScenarioRun;
import dev.redress.workshop.RulesCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a buyer is told: never who pays before the reason is known, and never what the shop thinks of the buyer. */
class BuyerTextsTest {

    private static final int CASES = 500;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Languages ALL = new Languages(Language.EN, true);

    private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?^end");
    private static final Pattern JUDGES_THE_BUYER = Pattern.compile(
            "@clause\\(\"(H5|H8|H11|H12)\"\\)|\\bBuyer\\([^)]*\\b(tier|flags contains|acceptanceRate\\w*|recentReturns)\\b");

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepBackUntilTheReasonIsKnownWhateverSpeaksOfWhoPays(Language language) throws IOException {
        assertThat(buyerLines(language, "buyer", BuyerWords.ON_WHO_PAYS.get(language)))
                .as("write these as `buyerAfterReason`, or without the words of BuyerWords.ON_WHO_PAYS")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neverSpeakOfWhatTheShopThinksOfTheBuyer(Language language) throws IOException {
        Pattern words = BuyerWords.ON_THE_BUYER.get(language);
        assertThat(buyerLines(language, "buyer", words))
                .as("write these without the words of BuyerWords.ON_THE_BUYER")
                .isEmpty();
        assertThat(buyerLines(language, "buyerAfterReason", words)).isEmpty();
    }

    /** A rule that judges the buyer may ask or do something, politely; why it does so is the shop's own. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void giveNoReasonNoteOrReferralOfARuleThatJudgesTheBuyer(Language language) throws IOException {
        JsonNode texts = texts(language);
        List<String> told = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ShippedRules.FOLDER)) {
            for (Path path :
                    files.filter(file -> file.toString().endsWith(".drl")).toList()) {
                RULE.matcher(Files.readString(path))
                        .results()
                        .map(rule -> new RuleFile(path.toString(), rule.group()))
                        .filter(rule -> JUDGES_THE_BUYER.matcher(rule.text()).find())
                        .flatMap(rule -> CodeUse.all(rule).stream())
                        .filter(use ->
                                use.kind() == Kind.REASON || use.kind() == Kind.NOTE || use.kind() == Kind.REFERRAL)
                        .filter(use -> !givesNothingAway(use, texts))
                        .forEach(use -> told.add(path + ": " + use.code()));
            }
        }
        assertThat(told)
                .as("these need `buyer: none`, or, for a referral, the line of NO_RULE")
                .isEmpty();
    }

    /** Whoever is referred to a person may hear that much, in the words that everybody hears. */
    private static boolean givesNothingAway(CodeUse use, JsonNode texts) {
        JsonNode ofKind = texts.path(use.kind().plural());
        String line = ofKind.path(use.code()).path("buyer").asString("");
        return line.equals("none")
                || (use.kind() == Kind.REFERRAL
                        && line.equals(ofKind.path("NO_RULE").path("buyer").asString("")));
    }

    @Test
    void nameNoPayerInAnyDecisionThatAsksForTheReason() {
        int asking = 0;
        for (PolicyVersion policy : ShippedRules.asTheyStand().all()) {
            GeneratedCases cases = new GeneratedCases(
                    Seed.generator("buyer texts"),
                    policy.policyId(),
                    policy.terms().units());
            for (int i = 0; i < CASES; i++) {
                asking += holds(JSON.readTree(DecisionBytes.bytes(cases.next(), policy, ALL))) ? 1 : 0;
            }
        }
        assertThat(asking).isGreaterThan(CASES / 100);
    }

    @Test
    void keepToThemselvesInEveryScenarioWhatTheBuyerIsNotToHear() {
        RulesCheck check = new RulesCheck(ShippedRules.compiler(), policies -> new CaseReader(new Shops(policies)));
        RulesCheck.Report report = check.check(ShippedRules.FOLDER);
        Map<String, PolicyVersion> policies =
                report.policies().stream().collect(toMap(PolicyVersion::policyId, policy -> policy));
        int asking = 0;
        int overruled = 0;
        for (ScenarioRun run : report.runs()) {
            CaseFacts facts = run.scenario().facts();
            PolicyVersion policy = requireNonNull(policies.get(facts.policy()));
            JsonNode decision = JSON.readTree(DecisionBytes.bytes(facts, policy, ALL));
            asking += holds(decision) ? 1 : 0;
            overruled += keepsOverruled(decision, run.outcome().reasons());
        }
        assertThat(asking).isPositive();
        assertThat(overruled).isPositive();
    }

    /** {@return how many reasons granted what was struck; fails where the buyer is told of one} */
    private static int keepsOverruled(JsonNode decision, List<ReasonGiven> reasons) {
        int overruled = 0;
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).overruled()) {
                overruled++;
                assertThat(decision.path("reasons").path(i).findValues("buyerText"))
                        .as("reason %d of %s", i, decision)
                        .isEmpty();
            }
        }
        return overruled;
    }

    /** {@return whether the decision asks for the reason; fails where it names a payer to the buyer then} */
    private static boolean holds(JsonNode decision) {
        boolean asks = decision.path("needs")
                .valueStream()
                .anyMatch(need -> need.path("code").asString("").equals("REASON"));
        if (asks) {
            for (JsonNode translations : decision.findValues("translations")) {
                for (Language language : Language.values()) {
                    assertThat(translations
                                    .path(language.tag())
                                    .path("buyerText")
                                    .asString(""))
                            .as("%s", decision)
                            .doesNotContainPattern(BuyerWords.ON_WHO_PAYS.get(language));
                }
            }
        }
        return asks;
    }

    private static List<String> buyerLines(Language language, String key, Pattern words) throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kind : texts(language).properties()) {
            for (Map.Entry<String, JsonNode> code : kind.getValue().properties()) {
                String line = code.getValue().path(key).asString("");
                if (words.matcher(line).find()) {
                    found.add(language.tag() + " " + kind.getKey() + " " + code.getKey() + ": " + line);
                }
            }
        }
        return found;
    }

    private static JsonNode texts(Language language) throws IOException {
        return new YAMLMapper()
                .readTree(Files.readString(ShippedRules.FOLDER.resolve("messages/" + language.tag() + ".yaml")));
    }
}
