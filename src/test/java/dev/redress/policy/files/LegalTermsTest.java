package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Term;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the law stand beside its rules; a shop betters them or leaves them alone. */
class LegalTermsTest {

    private static final String POLICY = """
            id: shop
            title: "A shop"
            effectiveFrom: 2026-01-01T00:00:00+08:00
            zone: Asia/Shanghai
            currency: CNY
            refundTo: ORIGINAL_PAYMENT
            preference: [EXCHANGE]
            parts: [statute/xx, common]
            terms:
              claim-days: {value: 3, source: "shop to confirm", inForce: true}
            """;
    private static final String LAW = """
            return-days: {atLeast: 7, source: "article 25"}
            refund-days: {atMost: 7, source: "article 25"}
            """;
    private static final String RULE = """
            package redress.%1$s
            import dev.redress.facts.*
            import dev.redress.decision.*

            rule "Photos are filed under %2$s"
                @clause("%2$s")
                @reason("IN_TIME")
            when
                Term( name == "%3$s", $days : count )
                Order( daysSinceSigning <= $days )
            then
                insert( new Task( "FILE_PHOTOS" ) );
            end
            """;

    private static final String MESSAGES = """
            reasons: {IN_TIME: {agent: In time., buyer: none}}
            tasks: {FILE_PHOTOS: {agent: File them., buyer: none}}
            referrals:
              CONFLICTING_FAULTS: {agent: A conflict., buyer: none}
              CONFLICTING_REMEDIES: {agent: A conflict., buyer: none}
              CONFLICTING_FREIGHT: {agent: A conflict., buyer: none}
              NO_RULE: {agent: No rule., buyer: none}
              NOTHING_TO_REFUND: {agent: No money., buyer: none}
              RULE_THREW: {agent: A rule failed., buyer: none}
              RULE_BOUND_REACHED: {agent: No end., buyer: none}
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("policies/shop.yaml", POLICY);
        write("statute/xx/terms.yaml", LAW);
        write("clauses.yaml", """
                - {id: A1, basis: SHOP, source: "the shop", en: "In time.", zh: "及时。"}
                - {id: L1, basis: STATUTE, source: "the law", en: "In time.", zh: "及时。"}
                - {id: L2, basis: STATUTE, source: "the law", en: "In time.", zh: "及时。"}
                """);
        for (String language : List.of("en", "zh-CN", "zh-TW")) {
            write("messages/" + language + ".yaml", MESSAGES);
        }
        write("common/claims.drl", RULE.formatted("common", "A1", "claim-days"));
        write("statute/xx/returns.drl", RULE.formatted("statute.xx", "L1", "return-days"));
        write("statute/xx/refunds.drl", RULE.formatted("statute.xx", "L2", "refund-days"));
    }

    @Test
    void givesAPolicyThatTakesTheLawItsNumbers() {
        assertThat(terms()).containsExactly("claim-days 3", "refund-days 7", "return-days 7");
    }

    @Test
    void makesTheNumbersOfTheLawPartOfTheVersion() throws IOException {
        String before = version().version();
        write("statute/xx/terms.yaml", LAW.replace("article 25", "article 26"));
        assertThat(version().version()).isNotEqualTo(before);
    }

    /** Each row adds a term to the policy, or puts another in its place, and says which terms hold then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            return-days: 15                                  | claim-days 3, refund-days 7, return-days 15
            return-days: 7                                   | claim-days 3, refund-days 7, return-days 7
            refund-days: {value: 2, source: "shop"}          | claim-days 3, refund-days 2, return-days 7
            """)
    void letsAShopBetterTheLaw(String term, String expected) throws IOException {
        write("policies/shop.yaml", POLICY + "  " + term + "\n");
        assertThat(String.join(", ", terms())).isEqualTo(expected);
    }

    @Test
    void leavesOutATermThatIsNotInForce() throws IOException {
        write("policies/shop.yaml", POLICY.replace("inForce: true", "inForce: false"));
        assertThat(terms()).containsExactly("refund-days 7", "return-days 7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            return-days: 6                          | policies/shop.yaml:11:3: term `return-days` is at least 7 by statute/xx/terms.yaml, which a shop may better for the buyer and never worsen; correct it or take it out
            return-days: {value: 6}                 | policies/shop.yaml:11:3: term `return-days` is at least 7
            return-days: {value: 7, inForce: false} | policies/shop.yaml:11:3: term `return-days` is at least 7
            return-days: [SF]                       | policies/shop.yaml:11:3: term `return-days` is at least 7
            refund-days: 8                          | policies/shop.yaml:11:3: term `refund-days` is at most 7
            """)
    void letsNoShopWorsenTheLaw(String term, String expected) throws IOException {
        write("policies/shop.yaml", POLICY + "  " + term + "\n");
        assertThat(problems()).hasSize(1).allMatch(problem -> problem.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            refund-days: {atMost: 7, | refund-days: {                       | statute/xx/terms.yaml:2:
            refund-days: {atMost: 7, | refund-days: {atMost: 7, atLeast: 1, | statute/xx/terms.yaml:2:
            refund-days:             | refund-weeks:                        | statute/xx/refunds.drl:9:20: no part of the law states the term `refund-days`; add it to the part's terms.yaml
            refund-days:             | other-days: {atMost: 1, source: a}\\nrefund-days: | statute/xx/terms.yaml:2:1: no rule reads the term `other-days`
            """)
    void saysWhatIsWrongWithTheNumbersOfTheLaw(String sound, String broken, String expected) throws IOException {
        write("statute/xx/terms.yaml", LAW.replace(sound, broken.replace("\\n", "\n")));
        assertThat(problems()).anyMatch(problem -> problem.startsWith(expected));
    }

    @Test
    void letsTheLawHangOnNoNumberOfAShop() throws IOException {
        write("statute/xx/refunds.drl", RULE.formatted("statute.xx", "L2", "claim-days"));
        write("statute/xx/terms.yaml", LAW.lines().findFirst().orElseThrow() + "\n");
        assertThat(problems())
                .containsExactly(
                        "statute/xx/refunds.drl:9:20: no part of the law states the term `claim-days`; add it to the"
                                + " part's terms.yaml, since the law hangs on no number of a shop");
    }

    @Test
    void refusesANumberThatTwoPartsState() throws IOException {
        write("common/terms.yaml", "return-days: {atLeast: 14, source: \"article 9\"}\n");
        assertThat(problems())
                .containsExactly(
                        "common/terms.yaml:1:1: term `return-days` stands in statute/xx/terms.yaml already; rename"
                                + " one of them");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private List<String> terms() {
        return version().terms().terms().stream().map(LegalTermsTest::shown).toList();
    }

    private static String shown(Term term) {
        return term.name() + " " + term.value();
    }

    private PolicyVersion version() {
        return switch (load()) {
            case PolicyFolder.Ready ready -> ready.policies().find("shop").orElseThrow();
            case PolicyFolder.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private List<String> problems() {
        return switch (load()) {
            case PolicyFolder.Ready _ -> List.of();
            case PolicyFolder.Broken broken ->
                broken.problems().stream().map(Object::toString).toList();
        };
    }

    private PolicyFolder.Loaded load() {
        Bounds bounds = new Bounds(100, Duration.ofSeconds(30), System::nanoTime);
        return new PolicyFolder(new DroolsRuleCompiler(bounds)).load(folder);
    }
}
