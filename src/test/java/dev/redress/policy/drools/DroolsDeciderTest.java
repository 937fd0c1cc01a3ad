package dev.redress.policy.drools;

import static dev.redress.policy.drools.Rules.CLAUSES;
import static dev.redress.policy.drools.Rules.TERMS;
import static dev.redress.policy.drools.Rules.TEXTS;
import static dev.redress.policy.drools.Rules.compiled;
import static dev.redress.policy.drools.Rules.compiler;
import static dev.redress.policy.drools.Rules.file;
import static dev.redress.policy.drools.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.decision.Adjudicator;
import dev.redress.decision.Decider;
import dev.redress.decision.Fault;
import dev.redress.decision.Handover;
import dev.redress.decision.Outcome;
import dev.redress.decision.PlainTexts;
import dev.redress.decision.Proposals;
import dev.redress.decision.RuleFailure;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.Task;
import dev.redress.decision.Term;
import dev.redress.decision.Texts;
import dev.redress.decision.Verdict;
import dev.redress.facts.CaseBuilder;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DroolsDeciderTest {

    private static final RuleFile SOUND = file(
            "common/a.drl",
            rule(
                            "an item's trouble is the seller's fault",
                            "$item : Item()",
                            "insert( new Fault( $item, Party.SELLER ) );")
                    + rule(
                            "a fault has its photos filed",
                            "Fault( party == Party.SELLER )",
                            "insert( new Task( \"FILE_PHOTOS\" ) );"));

    private final CaseFacts facts = new GeneratedCases(Seed.generator("one case"), "test").next();

    @Test
    void tellsWhichRuleProposedWhatUnderWhichClause() {
        Proposals proposals = compiled(SOUND).propose(facts, TERMS);

        assertThat(proposals.all())
                .filteredOn(one -> one.proposal() instanceof Fault)
                .hasSize(facts.items().size())
                .allSatisfy(one -> {
                    assertThat(one.by().rule()).isEqualTo("an item's trouble is the seller's fault");
                    assertThat(one.by().clause()).isEqualTo("A1");
                    assertThat(one.by().file()).isEqualTo("common/a.drl");
                });
        assertThat(proposals.all())
                .filteredOn(one -> one.proposal() instanceof Task)
                .allSatisfy(one -> assertThat(one.because()).singleElement().isInstanceOf(Fault.class))
                .extracting(one -> one.by().rule())
                .containsOnly("a fault has its photos filed");
        assertThat(proposals.failures()).isEmpty();
    }

    @Test
    void recordsFiredRulesWithTheirBindings() {
        Proposals proposals = compiled(SOUND).propose(facts, TERMS);

        assertThat(proposals.fired())
                .filteredOn(firing -> firing.rule().rule().startsWith("an item"))
                .extracting(firing -> firing.bindings().get("$item"))
                .containsExactlyElementsOf(
                        facts.items().stream().map(item -> "item " + item.id()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new FreightDuty( $item, Leg.RETURN, Party.PLATFORM, InsuranceUse.NOT_USED )",
                "new FreightDifference( $item, Leg.RETURN, Party.BUYER, $price.times( -1 ) )"
            })
    void refersTheCaseWhenARuleThrowsAndHearsTheOthers(String impossible) {
        Proposals proposals = compiled(
                        SOUND,
                        file(
                                "common/b.drl",
                                rule(
                                        "a rule that throws",
                                        "$item : Item( id == \"1\", $price : unitPrice )",
                                        "insert( " + impossible + " );")))
                .propose(facts, TERMS);

        assertThat(proposals.failures()).containsExactly(new RuleFailure("a rule that throws", "RULE_THREW"));
        assertThat(proposals.all()).isNotEmpty();
        Outcome outcome = Adjudicator.settle(facts, TERMS, proposals);
        assertThat(outcome.verdict()).isEqualTo(Verdict.REFER);
        assertThat(Objects.requireNonNull(outcome.referral()).causes())
                .extracting(Handover.Cause::code, Handover.Cause::rules)
                .contains(tuple("RULE_THREW", List.of("a rule that throws")));
    }

    @Test
    void refersTheCaseWhenAConstraintThrows() {
        ShopTerms halfADay = new ShopTerms(
                TERMS.zone(),
                TERMS.currency(),
                TERMS.preference(),
                TERMS.refundTo(),
                List.of(new Term("claim-days", new BigDecimal("2.5"), List.of())));

        Proposals proposals = compiled(file(
                        "common/b.drl",
                        rule("a constraint that throws", "Term( name == \"claim-days\", count == 3 )", "")))
                .propose(onDay(3), halfADay);

        assertThat(proposals.failures()).containsExactly(new RuleFailure("a constraint that throws", "RULE_THREW"));
    }

    @Test
    void stopsRulesThatFeedThemselvesAndNamesTheCulprit() {
        RuleFile endless = file(
                "common/b.drl",
                rule(
                                "a rule that feeds itself",
                                "Deadline( $limit : limit )",
                                "insert( new Deadline( \"D\", $limit, DeadlineUnit.DAYS, DeadlineStart.AS_OF ) );")
                        + rule(
                                "a rule that starts it",
                                "Order()",
                                "insert( new Deadline( \"D\", 1, DeadlineUnit.DAYS, DeadlineStart.AS_OF ) );"));
        RuleCompiler.Compilation compilation = compiler(100, Duration.ofSeconds(30))
                .compile(
                        List.of(endless),
                        CLAUSES,
                        new PlainTexts(Map.of(
                                Texts.Kind.REASON, Map.of("DEFECT", "x"),
                                Texts.Kind.DEADLINE, Map.of("D", "x"))));

        Proposals proposals = ((RuleCompiler.Compiled) compilation).rules().propose(facts, TERMS);

        assertThat(proposals.failures())
                .containsExactly(new RuleFailure("a rule that feeds itself", "RULE_BOUND_REACHED"));
        assertThat(proposals.all()).as("half a run counts for nothing").isEmpty();
    }

    @Test
    void stopsRulesThatTakeTooLong() {
        DroolsRuleCompiler compiler =
                new DroolsRuleCompiler(new Bounds(1_000, Duration.ofMillis(5), new Ticking()::next));
        Decider rules = ((RuleCompiler.Compiled) compiler.compile(List.of(SOUND), CLAUSES, TEXTS)).rules();

        assertThat(rules.propose(facts, TERMS).failures())
                .extracting(RuleFailure::code)
                .containsExactly("RULE_BOUND_REACHED");
    }

    @Test
    void neverTakesTheUnknownForAnAnswer() {
        Decider rules = compiled(file(
                "common/a.drl",
                rule(
                                "low",
                                "Term( name == \"claim-days\", $days : count ) Order( daysSinceSigning <= $days )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")
                        + rule(
                                "high",
                                "Term( name == \"claim-days\", $days : count ) Order( daysSinceSigning > $days )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")));
        for (int i = 0; i < 100; i++) {
            assertThat(rules.propose(onDay(null), TERMS).fired())
                    .as("run %s", i)
                    .isEmpty();
            assertThat(rules.propose(onDay(3), TERMS).fired())
                    .extracting(firing -> firing.rule().rule())
                    .containsExactly("low");
            assertThat(rules.propose(onDay(4), TERMS).fired())
                    .extracting(firing -> firing.rule().rule())
                    .containsExactly("high");
        }
    }

    @Test
    void comparesTimesWithTheMomentAndNeverWithTheUnknown() {
        Decider rules = compiled(file(
                "common/a.drl",
                rule(
                                "before",
                                "Moment( $now : asOf ) Order( promisedShipAt < $now )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")
                        + rule(
                                "not before",
                                "Moment( $now : asOf ) Order( promisedShipAt >= $now )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")
                        + rule(
                                "before it was shipped",
                                "Order( promisedShipAt < shippedAt || promisedShipAt >= shippedAt )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")
                        + rule(
                                "the other way round",
                                "Order( $promised : promisedShipAt ) Moment( asOf > $promised || asOf <= $promised )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")));
        CaseBuilder facts = new CaseBuilder().item("1", "9.00");
        CaseFacts unknown = facts.build();
        CaseFacts earlier = facts.promisedShipAt("2026-11-20T03:59:59.999Z").build();
        CaseFacts same = facts.promisedShipAt("2026-11-20T04:00:00Z").build();
        for (int i = 0; i < 100; i++) {
            assertThat(rules.propose(unknown, TERMS))
                    .extracting(Proposals::fired, Proposals::failures)
                    .as("run %s", i)
                    .containsExactly(List.of(), List.of());
            assertThat(rules.propose(earlier, TERMS).fired())
                    .extracting(firing -> firing.rule().rule())
                    .containsExactly("before", "the other way round");
            assertThat(rules.propose(same, TERMS).fired())
                    .extracting(firing -> firing.rule().rule())
                    .containsExactly("not before", "the other way round");
        }
    }

    @Test
    void meetsNoConditionThroughAnUnknownAmountAndNoListWithTheUnknown() {
        Decider rules = compiled(file(
                "common/a.drl",
                rule("amount", "Order( paid!.amount > 0 )", "insert( new Task( \"FILE_PHOTOS\" ) );")
                        + rule(
                                "list",
                                "Term( name == \"claim-days\", $known : choices ) ReturnFreight( carrier memberOf $known )",
                                "insert( new Task( \"FILE_PHOTOS\" ) );")));
        CaseFacts unknown = new CaseBuilder().item("1", "9.00").build();
        CaseFacts known = new CaseBuilder().item("1", "9.00").paid("9.00").build();
        for (int i = 0; i < 100; i++) {
            assertThat(rules.propose(unknown, TERMS))
                    .extracting(Proposals::fired, Proposals::failures)
                    .containsExactly(List.of(), List.of());
            assertThat(rules.propose(known, TERMS).fired())
                    .extracting(firing -> firing.rule().rule())
                    .containsExactly("amount");
        }
    }

    private static CaseFacts onDay(@Nullable Integer days) {
        CaseBuilder facts = new CaseBuilder().item("1", "9.00");
        return days == null ? facts.build() : facts.daysSinceSigning(days).build();
    }

    /** Time that passes a millisecond at every look. */
    private static final class Ticking {
        private long now;

        long next() {
            now += Duration.ofMillis(10).toNanos();
            return now;
        }
    }
}
