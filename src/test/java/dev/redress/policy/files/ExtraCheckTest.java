package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.ExtraFact;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

/** Rules read the facts of a shop's own as the policy declares them. */
class ExtraCheckTest {

    private static final String SOUND = """
            condition: {kind: CHOICE, choices: [NEW, USED], per: ITEM, about: "The condition."}
              days-in-use: {kind: COUNT, least: 0, most: 30, per: ITEM, about: "The days."}
              gold: {kind: ANSWER, about: "Whether the buyer is a gold member."}
              balance: {kind: AMOUNT, least: "0.00", most: "500.00", about: "What is on the card."}""";
    private static final String READING = """
            $item : Item()
            Extra( name == "condition", item == $item, choice in ( "NEW", "USED" ) )
            Extra( name == "days-in-use", item == $item, count <= 3 )
            Extra( name == "gold", answer == Answer.YES )
            Extra( name == "balance", $left : amount )
            """;

    private static RuleFile policy(String extraFacts) {
        return new RuleFile("policies/shop.yaml", """
                id: shop
                title: "A shop"
                effectiveFrom: 2026-01-01T00:00:00+08:00
                zone: Asia/Shanghai
                currency: CNY
                refundTo: ORIGINAL_PAYMENT
                preference: []
                parts: []
                terms: {}
                extraFacts:
                """ + "  " + extraFacts + "\n");
    }

    private static List<String> problems(String extraFacts, String rule) {
        RuleFile file = policy(extraFacts);
        List<SourceProblem> problems = new ArrayList<>();
        PolicySource source =
                Yaml.read(file, new TypeReference<PolicySource>() {}, problems).orElseThrow();
        List<ExtraFact> declared = ExtraFactsOf.policy(source, file, problems);
        problems.addAll(ExtraCheck.problems(file, declared, List.of(new RuleFile("shop/a.drl", rule))));
        return problems.stream().sorted().map(SourceProblem::toString).toList();
    }

    @Test
    void acceptsWhatIsDeclaredAndReadAlike() {
        assertThat(problems(SOUND, READING)).isEmpty();
    }

    @Test
    void namesWhatARuleReadsOtherwise() {
        assertThat(problems(SOUND, READING.replace("\"condition\"", "\"condtion\"")))
                .containsExactly(
                        "policies/shop.yaml:11:3: no rule reads the extra fact `condition`; correct its name or take it out",
                        "shop/a.drl:2:17: policies/shop.yaml declares no extra fact `condtion`; did you mean `condition`?");
        assertThat(problems(SOUND, READING.replace("\"USED\"", "\"WORN\"")))
                .containsExactly("shop/a.drl:2:64: `WORN` is no choice of `condition`; there are NEW, USED");
        assertThat(problems(SOUND, READING.replace("count <= 3", "choice == null")))
                .containsExactly("shop/a.drl:3:46: `days-in-use` is of kind COUNT: ask for its `count`");
        assertThat(problems(SOUND, READING + "Extra( answer == Answer.YES )"))
                .containsExactly("shop/a.drl:6:1: an extra fact is asked for by its name: `Extra( name == \"…\", … )`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gold: {kind: YES_OR_NO, about: \"…\"}",
                "gold: {kind: ANSWER}",
                "gold: {kind: ANSWER, about: \"…\", choices: [A]}",
                "gold: {kind: ANSWER, about: \"…\", unit: days}",
                "gold: {kind: COUNT, about: \"…\", least: 0}",
                "gold: {kind: COUNT, about: \"…\", least: 3, most: 2}",
                "gold: {kind: COUNT, about: \"…\", least: 0, most: \"2.50\"}",
                "gold: {kind: AMOUNT, about: \"…\", least: \"-1.00\", most: \"2.50\"}",
                "gold: {kind: CHOICE, about: \"…\", choices: [NEW, NEW]}",
                "gold: {kind: CHOICE, about: \"…\", choices: [new]}",
                "GOLD: {kind: ANSWER, about: \"…\"}"
            })
    void refusesADeclarationThatSaysNoKindOrNoRange(String declaration) {
        assertThat(problems(declaration, "")).singleElement().asString().contains("is declared as {kind: ANSWER}");
    }
}
