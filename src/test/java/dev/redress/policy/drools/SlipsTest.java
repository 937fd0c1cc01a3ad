package dev.redress.policy.drools;

import static dev.redress.policy.drools.Rules.file;
import static dev.redress.policy.drools.Rules.refused;
import static dev.redress.policy.drools.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told who slipped while writing a rule: one sentence a slip, at its own line. */
class SlipsTest {

    private static final String SOUND = file(
                    "", rule("r", "Item( wear == Wear.NONE, id == \"1\" )", "insert( new Task( \"FILE_PHOTOS\" ) );"))
            .text();

    /** Each row replaces a piece of a sound rule by another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "1" )          | "1"            | 10:9: this `(` is not closed before `then`; add `)`
            "1" )          | "1" ))         | 10:41: `)` closes nothing; take it out, or add the `(` that it belongs to
            "1" )          | "1" ]          | 10:40: `]` can't close the `(` in column 9
            id == "1"      | id == "1       | 10:36: this quote has no partner on its line; a text has one at its start and one at its end
            id == "1"      | id == “1”      | 10:36: `“` only looks like `"`; write that instead
            Item( wear     | Item（ wear    | 10:9: `（` only looks like `(`; write that instead
            rule "r"       | rule "r        | 6:6: this quote has no partner on its line; a text has one at its start and one at its end
            ) );           | ) )            | 12:39: a semicolon is missing behind this bracket; write `);`
            ) );           | ) ）；          | 12:39: `）` only looks like `)`; write that instead
            then           | thn            | 13:1: the rule has no `then`; add one above what it proposes
            wear == Wear   | wear = Wear    | 10:16: `=` can't stand here; to compare, write `==`
            NONE, id       | NONE id        | 10:29: `id` can't stand here; something is missing before it, or it is misspelt or one too many
            when           | whne           | 9:1: `whne` can't stand here; something is missing before it, or it is misspelt or one too many
            """)
    void saysWhatIsWrongInPlainWords(String sound, String broken, String expected) {
        assertThat(SOUND).contains(sound);
        assertThat(refused(new RuleFile("common/a.drl", SOUND.replace(sound, broken))))
                .containsExactly("common/a.drl:" + expected);
    }

    @Test
    void missesTheEndOfARule() {
        String text = SOUND.substring(0, SOUND.lastIndexOf("end"));
        assertThat(refused(new RuleFile("common/a.drl", text)))
                .containsExactly("common/a.drl:6:1: this rule has no `end`; add one behind its last line");
        assertThat(refused(new RuleFile("common/a.drl", text + "\n" + rule("s", "Item()", ""))))
                .first()
                .asString()
                .endsWith(": the rule above has no `end`; add one before this one");
    }

    @Test
    void namesTheNearestValueInWhatIsProposed() {
        assertThat(refused(file("common/a.drl", rule("r", "$i : Item()", "insert( new Fault( $i, Party.SELER ) );"))))
                .containsExactly("common/a.drl:12:34: `SELER` is not a value of Party; did you mean `SELLER`?");
    }
}
