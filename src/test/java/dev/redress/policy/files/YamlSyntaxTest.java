package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** What somebody is told who slipped while writing YAML: where, what is wrong, and what would be right. */
class YamlSyntaxTest {

    /** Each row is a file, {@code /} for a line's end and {@code >} for a tab, and what is wrong with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a: 1/b:/  c: 2/>d: 3               | 4:1: a tab stands here; use spaces, and as many of them as on the lines beside it
            a: 1/b:>2                          | 2:3: a tab stands here; use spaces, and as many of them as on the lines beside it
            a:/  b: 1/ c: 2                    | 3:2: this line is indented by 1 space, unlike the lines that it belongs with; give it as many spaces as they have
            a:/  b: 1/    c: 2                 | 3:5: this line is indented by 4 spaces, unlike the lines that it belongs with; give it as many spaces as they have
            a: "x"/  b: 1                      | 2:3: this line is indented by 2 spaces, unlike the lines that it belongs with; give it as many spaces as they have
            - id: A1/  basis: LAW/    en: "x"  | 3:5: this line is indented by 4 spaces, unlike the lines that it belongs with; give it as many spaces as they have
            - id: A1/  en: "x"/   zh: "y"      | 3:4: this line is indented by 3 spaces, unlike the lines that it belongs with; give it as many spaces as they have
            - id: A1/ en: "x"                  | 2:2: this line is indented by 1 space, unlike the lines that it belongs with; give it as many spaces as they have
            - id: A1/en: "x"                   | 2:1: this line is indented by 0 spaces, unlike the lines that it belongs with; give it as many spaces as they have
            - a: "x/  b: "y"/  c: "z"          | 1:6: the quote that opens here is not closed on its line; add one at the end of the text
            - a: "x"/  b: "y                   | 2:6: the quote that opens here is never closed; add one at the end of the text
            a: "say "x" to"                    | 1:10: the text in quotes ends before this; write a quote that is part of the text as `\\"`, or put the whole value in quotes
            a: {b: 1, c: 2/d: 3/e:/  - 4       | 1:4: the `{` here is not closed; add `}` where it ends
            a: [b, c/d:/  e: 3                 | 1:4: the `[` here is not closed; add `]` where it ends
            a: {b: 1 c: 2}                     | 1:11: before this a comma is missing, or the `}` for the `{` in column 4
            a: {b: 1}}                         | 1:10: `}` closes nothing; take it out
            id:shop/title: x                   | 1:3: a space is missing behind the colon; write `id: shop`
            title: x/id:shop/zone: y           | 2:3: a space is missing behind the colon; write `id: shop`
            title: x/id/zone: y                | 2:1: `id` has no value; write `key: value`, or put a text of several lines in quotes
            name: a defect: an exchange        | 1:15: a colon with a space behind it ends a key; put a text that has one in quotes
            x:/  - a/  -b/  - c                | 3:3: a space is missing behind `-`; write `- b`
            a: "x\\y"                          | 1:7: a backslash has a meaning of its own in quotes; write it twice, `\\\\`
            a: “x: y”                          | 1:4: `“` means nothing here; write `"`
            a： x/b: 3                         | 1:2: `：` means nothing here; write `:`
            a: @x                              | 1:4: no value starts with `@`; put the value in quotes
            a: 1/a: 2                          | 2:1: `a` stands here twice; take one of the two out
            a: 1/---/b: 2                      | 2:1: `---` starts a second document; take it out, a file holds one
            a: \u0007x                         | 1:4: an invisible control character stands here; take it out
            """)
    void saysWhatIsWrongInPlainWords(String text, String expected) {
        RuleFile file = new RuleFile("f.yaml", text.replace("/", "\n").replace(">", "\t") + "\n");
        List<SourceProblem> problems = new ArrayList<>();
        assertThat(Yaml.read(file, new TypeReference<JsonNode>() {}, problems)).isEmpty();
        assertThat(problems).singleElement().hasToString("f.yaml:" + expected);
    }
}
