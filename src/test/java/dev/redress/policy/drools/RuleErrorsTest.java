package dev.redress.policy.drools;

import static dev.redress.policy.drools.Rules.file;
import static dev.redress.policy.drools.Rules.refused;
import static dev.redress.policy.drools.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RuleFile;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What policy staff are told when a rule file is wrong: where, what, and what would be right. */
class RuleErrorsTest {

    private static final String THEN = "insert( new Task( \"FILE_PHOTOS\" ) );";

    @Test
    void namesTheNearestFieldForAMisspeltOne() {
        assertThat(refused(file(
                        "common/a.drl", rule("r", "Item( reason == Reason.QUALITY_DEFECT, waer == Wear.NONE )", THEN))))
                .containsExactly("common/a.drl:10:44: `waer` is not a field of Item; did you mean `wear`?");
    }

    @Test
    void namesTheNearestTypeForAMisspeltOne() {
        assertThat(refused(file("common/a.drl", rule("r", "Itm( wear == Wear.NONE )", THEN))))
                .containsExactly("common/a.drl:10:5: there is no fact or proposal `Itm`; did you mean `Item`?");
    }

    @Test
    void namesTheNearestValueForAMisspeltOne() {
        assertThat(refused(file("common/a.drl", rule("r", "Item( wear == Wear.NOEN )", THEN))))
                .containsExactly("common/a.drl:10:24: `NOEN` is not a value of Wear; did you mean `NONE`?");
    }

    @Test
    void saysWhichTypesCanNeverAgree() {
        assertThat(refused(file("common/a.drl", rule("r", "Item( wear == 3 )", THEN))))
                .containsExactly(
                        "common/a.drl:10:11: `wear` is a Wear and `3` is a whole number, which can never agree");
    }

    @Test
    void pointsToASyntaxError() {
        assertThatTheSyntaxErrorIsPointedTo();
    }

    private static void assertThatTheSyntaxErrorIsPointedTo() {
        assertThat(refused(file("common/a.drl", rule("r", "Item( wear == Wear.NONE, )", THEN))))
                .first()
                .asString()
                .isEqualTo(
                        "common/a.drl:10:30: `)` can't stand here; write a field, a name with its `$`, a code such as `Reason.CHANGED_MIND`, a text in quotes or a number");
    }

    @Test
    void pointsToASyntaxErrorWhateverDigitsTheMachineWrites() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThatTheSyntaxErrorIsPointedTo();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void pointsToAnUnknownVariableInAConsequence() {
        assertThat(refused(file("common/a.drl", rule("r", "Item()", "insert( new Fault( $item, Party.SELLER ) );"))))
                .containsExactly(
                        "common/a.drl:12:24: there is no `$item` before this; name it where it is matched, outside `not` and `exists`: `$item : …`");
    }

    @Test
    void asksForClauseAndReason() {
        assertThat(refused(file("common/a.drl", "rule \"r\" when Item() then end")))
                .containsExactly(
                        "common/a.drl:6:1: rule `r` cites no clause; add @clause(\"…\") below its name",
                        "common/a.drl:6:1: rule `r` has no reason code; add @reason(\"…\") below its name");
    }

    @Test
    void refusesAClauseThatIsNotInTheRegister() {
        assertThat(refused(file("common/a.drl", rule("r", "Item()", THEN).replace("A1", "A11"))))
                .containsExactly("common/a.drl:7:13: there is no clause `A11` in clauses.yaml; did you mean `A1`?");
    }

    @Test
    void refusesACodeWithoutText() {
        assertThat(refused(file("common/a.drl", rule("r", "Item()", "insert( new Task( \"FILE_FOTOS\" ) );"))))
                .containsExactly(
                        "common/a.drl:12:24: `FILE_FOTOS` has no text; add it among the tasks of messages/en.yaml, zh-CN.yaml and zh-TW.yaml, with a line for the agent and one for the buyer; did you mean `FILE_PHOTOS`?");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThat(refused(
                        file("common/a.drl", rule("r", "Item()", THEN)),
                        file("common/b.drl", rule("r", "Order()", THEN))))
                .containsExactly(
                        "common/b.drl:6:1: there is a rule `r`, or one whose name differs in signs and spaces alone, in"
                                + " common/a.drl already; rename one of them");
    }

    @Test
    void refusesAttributesThatOrderRules() {
        assertThat(refused(new RuleFile(
                        "common/a.drl",
                        file("", rule("r", "Item()", THEN)).text().replace("when", "    salience 10\nwhen"))))
                .containsExactly(
                        "common/a.drl:9:5: `salience` can't stand here; rules only propose, in no order and always");
    }

    @Test
    void refusesImportsBeyondFactsAndProposals() {
        assertThat(refused(new RuleFile(
                        "common/a.drl",
                        "package redress.a\nimport java.util.List\nimport dev.redress.facts.*\n"
                                + rule("r", "Item()", ""))))
                .containsExactly("common/a.drl:2:8: `java.util.List` may not be imported; a rule file imports"
                        + " dev.redress.decision.* and dev.redress.facts.*");
    }

    @Test
    void tellsOfEveryFileAtOnceInOrder() {
        assertThat(refused(
                        file("common/b.drl", rule("two", "Itm()", THEN)),
                        file("common/a.drl", rule("one", "Item( waer == Wear.NONE )", THEN))))
                .containsExactly(
                        "common/a.drl:10:11: `waer` is not a field of Item; did you mean `wear`?",
                        "common/b.drl:10:5: there is no fact or proposal `Itm`; did you mean `Item`?");
    }

    @Test
    void refusesAStepThroughWhatMayBeUnknown() {
        assertThat(refused(file("common/a.drl", rule("r", "Insurance( cap.amount > 12 )", THEN))))
                .containsExactly(
                        "common/a.drl:10:16: `cap` may be unknown; write `cap!.amount`, which the unknown never meets");
        assertThat(refused(file("common/a.drl", rule("r", "Insurance( $cap : cap, $cap.amount > 12 )", THEN))))
                .containsExactly(
                        "common/a.drl:10:28: `$cap` may be unknown; write `$cap!.amount`, which the unknown never meets");
    }

    @Test
    void refusesToAskWhatWasNotProposed() {
        assertThat(refused(file("common/a.drl", rule("r", "not Fault( party == Party.BUYER )", THEN))))
                .containsExactly("common/a.drl:10:9: whether no rule proposes a Fault depends on the order of rules;"
                        + " ask for the facts behind it");
    }

    @Test
    void refusesARuleThatHidesOnWhichProposalItRests() {
        assertThat(refused(file("common/a.drl", rule("r", "exists Fault( party == Party.BUYER )", THEN))))
                .containsExactly("common/a.drl:10:12: match the Fault without `exists`, so that what the rule proposes"
                        + " falls with it");
    }

    @Test
    void refusesAConsequenceThatDoesMoreThanPropose() {
        String more =
                " can't stand here; a rule only proposes: `insert( new …( … ) );` with a proposal such as Remedy, Need or Task";
        assertThat(refused(file("common/a.drl", rule("r", "$f : Fault()", "delete( $f );"))))
                .containsExactly("common/a.drl:12:5: `delete`" + more);
        assertThat(refused(file("common/a.drl", rule("r", "Item()", "System.exit( 1 );"))))
                .containsExactly("common/a.drl:12:5: `System`" + more);
        assertThat(refused(
                        file("common/a.drl", rule("r", "Item()", "insert( new Thread( \"; insert( new Task(\" ) );"))))
                .containsExactly(
                        "common/a.drl:12:17: there is no proposal `Thread`; known are Deadline, Deduction, Fault, FreightAdvance, FreightDifference, FreightDuty, Need, NoRemedy, Note, Referral, RefundRoute, Remedy, Task");
    }

    @Test
    void letsTheLawSpeakFromItsOwnFolderAlone() {
        assertThat(refused(file("shop/a.drl", rule("r", "Item()", THEN).replace("A1", "L-CN-24"))))
                .containsExactly("shop/a.drl:7:13: clause `L-CN-24` is law; its rules belong into statute/");
        assertThat(refused(file("statute/cn/a.drl", rule("r", "Item()", THEN))))
                .containsExactly("statute/cn/a.drl:7:13: clause `A1` is no law; its rules belong outside statute/");
    }

    @Test
    void refusesARuleThatPutsTooMuchBesideEachOther() {
        String together =
                "common/a.drl:6:1: the rule puts too many items and proposals beside each other; it may look at 4,"
                        + " match 3, and 2 without tying one to the other as in `item == $item`; in a `not` or `exists` all but one are"
                        + " tied";

        assertThat(refused(file("common/a.drl", rule("r", "Item()\nItem()\nItem()", THEN))))
                .containsExactly(together);
        assertThat(refused(file("common/a.drl", rule("r", "Fault()\nRemedy()\nNeed()", THEN))))
                .containsExactly(together);
        assertThat(refused(file(
                        "common/a.drl",
                        rule(
                                "r",
                                "$item : Item()\nFault( item == $item )\nRemedy( item == $item )\nNeed( item == $item )",
                                THEN))))
                .containsExactly(together);
        assertThat(refused(file("common/a.drl", rule("r", "Extra( name == \"x\" )\n".repeat(3), THEN))))
                .containsExactly(together);
        assertThat(refused(file("common/a.drl", rule("r", "not( Item() and Item( quantity > 500 ) )", THEN))))
                .containsExactly(together);
    }

    @Test
    void refusesARuleThatNoReaderCouldFollow() {
        String tooLong = "common/a.drl:6:1: a rule has 40 conditions and 20 proposals at most; split this one";

        assertThat(refused(file("common/a.drl", rule("r", "Order()\n".repeat(41), THEN))))
                .containsExactly(tooLong);
        assertThat(refused(file("common/a.drl", rule("r", "Order()", THEN.repeat(21)))))
                .containsExactly(tooLong);
    }

    @Test
    void asksWhichTermIsMeant() {
        assertThat(refused(file("common/a.drl", rule("r", "Term( $days : count )\nExtra( name != \"x\" )", THEN))))
                .containsExactly(
                        "common/a.drl:10:5: say which Term is meant: `Term( name == \"…\", … )`",
                        "common/a.drl:11:5: say which Extra is meant: `Extra( name == \"…\", … )`");
    }
}
