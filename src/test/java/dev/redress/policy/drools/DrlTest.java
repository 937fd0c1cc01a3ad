package dev.redress.policy.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine is given of a rule file: what was understood of it, and nothing else. */
class DrlTest {

    @Test
    void writesWhatWasUnderstood() {
        assertThat(drl("""
                package redress.test
                import dev.redress.facts.*

                // Item( a comment )
                rule "Worn goods stay sold"
                    @clause("A1") @reason("DEFECT")
                when
                    not( Order( status != OrderStatus.SIGNED ) and /* Order() */ Batch() )
                    $item : Item( $price : unitPrice, ( wear == Wear.WORN || ( quantity > 2 && intact == Answer.NO ) ),
                                  reason not in ( Reason.COUNTERFEIT, Reason.UNKNOWN ) )
                    Buyer( difficulty contains DifficultyFlag.ABUSIVE )
                    Request( wants memberOf $accepted, reference == $price!.amount )
                then
                    insert( new Remedy( $item, RemedyKind.REPAIR, Stance.OWED, $price.times( 2 ).percent( 50 ) ) );
                end
                """)).isEqualTo("""
                package redress.test import dev.redress.decision.* import dev.redress.facts.*



                rule "Worn goods stay sold"
                when
                not( Order( status != OrderStatus.SIGNED ) and Batch(  ) )
                $item : Item( $price : unitPrice, ( wear == Wear.WORN || ( quantity > 2 && intact == Answer.NO ) ), reason not in( Reason.COUNTERFEIT, Reason.UNKNOWN ) )
                Buyer( difficulty contains DifficultyFlag.ABUSIVE )
                Request( wants memberOf $accepted, reference == $price!.amount )
                then
                insert( new Remedy( $item, RemedyKind.REPAIR, Stance.OWED, $price.times( 2 ).percent( new java.math.BigDecimal( "50" ) ) ) );
                end
                """);
    }

    @ParameterizedTest
    @MethodSource
    void readsTheSameFromWhatItWrote(String path) throws IOException {
        String drl = drl(Files.readString(Path.of(path)));

        assertThat(drl(drl)).isEqualTo(drl);
    }

    static Stream<String> readsTheSameFromWhatItWrote() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".drl")).sorted().toList().stream();
        }
    }

    private static String drl(String text) {
        ParsedFile parsed = ParsedFile.of(new RuleFile("common/a.drl", text));
        assertThat(parsed.problems()).isEmpty();
        return Drl.of(parsed).text();
    }
}
