package dev.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseBuilder;
import dev.redress.facts.Item;
import dev.redress.facts.Party;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NeedFactsTest {

    private final NeedFacts facts = new NeedFacts(
            Map.of("PHOTOS", List.of("/items/*/photos"), "SIGNING_DATE", List.of("/order/signedAt", "/order/status")));

    @Test
    void namesThePlaceOfTheItemThatTheNeedIsAbout() {
        assertThat(facts(item -> new Need(item, "PHOTOS", Party.BUYER))).containsExactly("/items/1/photos");
    }

    @Test
    void namesThePlaceOfEveryItemWhereTheNeedIsAboutTheWholeCase() {
        assertThat(facts(_ -> new Need("PHOTOS", Party.BUYER))).containsExactly("/items/0/photos", "/items/1/photos");
    }

    @Test
    void namesPlacesOfTheCaseAsTheyAreAndNoneWhereNothingIsKnown() {
        assertThat(facts(item -> new Need(item, "SIGNING_DATE", Party.SELLER)))
                .containsExactly("/order/signedAt", "/order/status");
        assertThat(facts(item -> new Need(item, "WEIGHING", Party.BUYER))).isEmpty();
    }

    /** A rule needs something about the second of two items. */
    private List<String> facts(Function<Item, Proposal> need) {
        Outcome outcome = new Settling(
                        new CaseBuilder().item("a", "10.00").item("b", "20.00").build())
                .say(Basis.SHOP, 1, need)
                .outcome();
        return facts.of(outcome.needs().getFirst().what(), outcome);
    }
}
