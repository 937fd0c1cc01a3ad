package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Freight;
import dev.redress.decision.Leg;
import dev.redress.decision.Outcome;
import dev.redress.facts.Money;
import dev.redress.facts.Party;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who pays which freight, as a table that a service manager checks by hand; {@code freight.csv} is that table. */
class FreightTableTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(
            resources = "/promises/freight.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 1000)
    void saysWhoPays(
            String situation,
            String why,
            String wants,
            String more,
            @Nullable String wayOut,
            @Nullable String back,
            @Nullable String replacement) {
        Outcome outcome = FreightCase.outcome(FreightCase.facts(why, wants, more));
        assertThat(Stream.of(Leg.values()).map(leg -> told(outcome, leg)))
                .as("way out, return, replacement of: %s", situation)
                .containsExactly(
                        Optional.ofNullable(wayOut), Optional.ofNullable(back), Optional.ofNullable(replacement));
    }

    private static Optional<String> told(Outcome outcome, Leg leg) {
        return outcome.freight().stream()
                .filter(freight -> freight.leg() == leg)
                .findFirst()
                .map(freight -> String.join(
                        ", ",
                        Stream.concat(shares(freight.shares()), laidOut(freight.advancedBy()))
                                .toList()));
    }

    private static Stream<String> shares(Freight.@Nullable Shares shares) {
        return shares == null
                ? Stream.of("open")
                : Stream.of(
                                share("insurer", shares.insurer()),
                                share("shop", shares.seller()),
                                share("buyer", shares.buyer()),
                                share("carrier", shares.carrier()))
                        .flatMap(Optional::stream);
    }

    private static Optional<String> share(String who, Money amount) {
        return amount.isZero() ? Optional.empty() : Optional.of(who + " " + amount.amount());
    }

    private static Stream<String> laidOut(@Nullable Party by) {
        return by == null ? Stream.empty() : Stream.of((by == Party.SELLER ? "shop" : "buyer") + " lays it out");
    }
}
