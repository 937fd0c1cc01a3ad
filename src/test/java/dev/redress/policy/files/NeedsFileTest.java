package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be wrong with {@code needs.yaml}, said at its place. */
class NeedsFileTest {

    private static final String RULE =
            "then\n    insert( new Need( $item, \"PHOTOS\", Party.BUYER ) );\n    insert( new Need( \"WEIGHING\", Party.BUYER ) );\n";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            WEIGHING: [/parcel/weighedGrams]  | -
            WEIGHING: [/parcel/weighedGram]   | needs.yaml:2:12: no case has a fact `/parcel/weighedGram`; did you mean `/parcel/weighedGrams`?
            WEIGHING: ["/items/*/photo"]      | needs.yaml:2:12: no case has a fact `/items/*/photo`; did you mean `/items/*/photos`?
            WEIGHING: [/items/0/photos]       | needs.yaml:2:12: no case has a fact `/items/0/photos`; did you mean `/items/*/photos`?
            WEIGHING: [/extra/scale]          | needs.yaml:2:12: no case has a fact `/extra/scale`; nothing that is known is spelt like it
            WEIGHING: [/order/paid/amount]    | needs.yaml:2:12: no case has a fact `/order/paid/amount`; nothing that is known is spelt like it
            WEIGHING: []                      | needs.yaml:2:1: `WEIGHING` has no facts; name the place of one at least
            WEIGHING: /parcel/weighedGrams    | needs.yaml:2:11: a list is wanted here, not `/parcel/weighedGrams`
            WEIGHTING: [/parcel/weighedGrams] | common/a.drl:3:24: nothing says which facts answer the need `WEIGHING`; add it to needs.yaml, with the places of those facts in a case; needs.yaml:2:1: no rule needs `WEIGHTING`; did you mean `WEIGHING`?
            """)
    void saysWhereAndWhatIsWrong(String line, String expected) throws IOException {
        Files.writeString(folder.resolve(NeedsFile.NAME), "PHOTOS: [\"/items/*/photos\"]\n" + line + "\n");
        assertThat(problems()).startsWith(expected);
    }

    @Test
    void wantsTheFileWhereARuleNeedsSomething() {
        assertThat(problems())
                .startsWith(
                        "common/a.drl:2:31: nothing says which facts answer the need `PHOTOS`; add it to needs.yaml");
    }

    private String problems() {
        List<SourceProblem> problems = new ArrayList<>();
        NeedsFile needs = NeedsFile.read(RulesFolder.at(folder), problems);
        if (problems.isEmpty()) {
            problems.addAll(needs.problems(List.of(new RuleFile("common/a.drl", RULE)), List.of()));
        }
        return problems.isEmpty()
                ? "-"
                : String.join(
                        "; ", problems.stream().sorted().map(Object::toString).toList());
    }
}
