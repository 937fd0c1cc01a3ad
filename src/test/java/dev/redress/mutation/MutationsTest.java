package dev.redress.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.PlainTexts;
import dev.redress.decision.Texts;
import dev.redress.policy.RuleFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which mutations a rule has. */
class MutationsTest {

    private static final Texts TEXTS =
            new PlainTexts(Map.of(Texts.Kind.TASK, Map.of("FILE_PHOTOS", "File them.", "PAY_OUT", "Pay out.")));

    private static final String HEAD = """
            package redress.common
            import dev.redress.facts.*
            import dev.redress.decision.*

            """;

    @Test
    void saysWhereItIsWhatWasAndWhatBecameOfIt() {
        assertThat(mutations("Item( wear == Wear.WORN )", "insert( new Task( \"PAY_OUT\" ) );"))
                .first()
                .hasToString("common/a.drl:5: the rule → nothing");
        assertThat(mutations("Item( wear == Wear.WORN )", "insert( new Task( \"PAY_OUT\" ) );"))
                .last()
                .hasToString("common/a.drl:11: insert( new Task( \"PAY_OUT\" ) )"
                        + " → insert( new Task( \"FILE_PHOTOS\" ) )");
    }

    @Test
    void changesNothingElseInTheRule() {
        List<Mutation> mutations = mutations("Item( wear == Wear.WORN )", "insert( new Note( \"A\" ) );");

        assertThat(mutations)
                .anySatisfy(mutation -> assertThat(mutation.mutant().text())
                        .isEqualTo(file("Item( wear != Wear.WORN )", "insert( new Note( \"A\" ) );")
                                .text()));
    }

    @Test
    void movesABoundByOneToEitherSideAndTurnsItRound() {
        assertThat(conditions("Term( name == \"days\", $days : count )\n    Order( daysSinceSigning <= $days )"))
                .contains(
                        "Order( daysSinceSigning <= $days ) → Order( daysSinceSigning < $days )",
                        "Order( daysSinceSigning <= $days ) → Order( daysSinceSigning > $days )",
                        "Order( daysSinceSigning <= $days ) → Order( daysSinceSigning <= $days + 1 )",
                        "Order( daysSinceSigning <= $days ) → nothing")
                .noneMatch(change -> change.equals("Term( name == \"days\", $days : count ) → nothing"));
        assertThat(conditions("Parcel( weighedGrams >= 30 )"))
                .contains("Parcel( weighedGrams >= 30 ) → Parcel( weighedGrams >= 30 - 1 )");
    }

    @Test
    void excludesAndSwapsAValue() {
        assertThat(conditions("Item( wear == Wear.WORN )"))
                .containsExactly(
                        "Item( wear == Wear.WORN ) → nothing",
                        "Item( wear == Wear.WORN ) → Item( )",
                        "Item( wear == Wear.WORN ) → Item( wear != Wear.WORN )",
                        "Item( wear == Wear.WORN ) → Item( wear == Wear.UNKNOWN )");
        assertThat(conditions("Request( wants != null )"))
                .contains("Request( wants != null ) → Request( wants == null )");
    }

    @Test
    void shortensAList() {
        assertThat(conditions("Item( wear in ( Wear.NONE, Wear.WORN ) )"))
                .contains(
                        "Item( wear in ( Wear.NONE, Wear.WORN ) ) → Item( wear in ( Wear.WORN ) )",
                        "Item( wear in ( Wear.NONE, Wear.WORN ) ) → Item( wear in ( Wear.NONE ) )",
                        "Item( wear in ( Wear.NONE, Wear.WORN ) ) → Item( wear not in ( Wear.NONE, Wear.WORN ) )",
                        "Item( wear in ( Wear.NONE, Wear.WORN ) ) → Item( wear in ( Wear.UNKNOWN, Wear.WORN ) )");
        assertThat(conditions("Term( name == \"t\", $t : choices )\n    ReturnFreight( carrier not memberOf $t )"))
                .contains("ReturnFreight( carrier not memberOf $t ) → ReturnFreight( carrier memberOf $t )");
    }

    @Test
    void dropsAlternativesAndTheirParts() {
        String was = "Item( wear == Wear.WORN || ( sealed == Answer.NO && intact == Answer.NO ) )";

        assertThat(conditions(was))
                .contains(
                        was + " → Item( ( sealed == Answer.NO && intact == Answer.NO ) )",
                        was + " → Item( wear == Wear.WORN )",
                        was + " → Item( wear == Wear.WORN || ( intact == Answer.NO ) )",
                        was + " → Item( wear == Wear.WORN || ( sealed == Answer.NO ) )");
    }

    @Test
    void keepsWhatBindsAVariableThatIsUsed() {
        String when = "Request( $wanted : wants in ( RemedyKind.REPAIR, RemedyKind.CANCEL ) )\n"
                + "    $item : Item()\n    exists Remedy( item == $item, kind == $wanted )";

        assertThat(conditions(when))
                .contains(
                        "Request( $wanted : wants in ( RemedyKind.REPAIR, RemedyKind.CANCEL ) ) → Request( $wanted : wants )",
                        "exists Remedy( item == $item, kind == $wanted ) → exists Remedy( kind == $wanted )",
                        "exists Remedy( item == $item, kind == $wanted ) → nothing")
                .noneMatch(change -> change.endsWith("Item() → nothing"))
                .noneMatch(change -> change.startsWith("Request") && change.endsWith("→ nothing"));
    }

    @Test
    void swapsAndDropsProposals() {
        String remedy = "insert( new Remedy( $item, RemedyKind.REPAIR, Stance.OWED ) )";
        String fault = "insert( new Fault( $item, Party.BUYER ) )";
        String referral = "insert( new Referral( ReferTo.AGENT, \"X\", true ) )";

        assertThat(changes("$item : Item()", remedy + ";\n    " + fault + ";\n    " + referral + ";"))
                .contains(
                        remedy + " → nothing",
                        remedy + " → " + remedy.replace("REPAIR", "COMPENSATION"),
                        remedy + " → " + remedy.replace("OWED", "OFFERED"),
                        remedy + " → " + remedy.replace("OWED", "REFUSED"),
                        fault + " → " + fault.replace("BUYER", "SELLER"),
                        referral + " → " + referral.replace("AGENT", "SUPERVISOR"),
                        referral + " → " + referral.replace("true", "false"));
    }

    @Test
    void tellsMutationsThatReadTheSameApart() {
        assertThat(conditions("Buyer()\n    Buyer()")).containsExactly("Buyer() → nothing", "Buyer() → nothing #2");
    }

    private static List<String> conditions(String when) {
        return changes(when, "insert( new Note( \"A\" ) );").stream()
                .filter(change -> !change.startsWith("the rule") && !change.startsWith("insert"))
                .toList();
    }

    private static List<String> changes(String when, String then) {
        return mutations(when, then).stream().map(Mutation::change).toList();
    }

    private static List<Mutation> mutations(String when, String then) {
        return RuleText.of(file(when, then)).stream()
                .flatMap(rule -> Mutations.of(rule, TEXTS).stream())
                .toList();
    }

    private static RuleFile file(String when, String then) {
        return new RuleFile("common/a.drl", HEAD + """
                rule "a rule"
                    @clause("A1")
                    @reason("IN_TIME")
                when
                    %s
                then
                    %s
                end
                """.formatted(when, then));
    }
}
