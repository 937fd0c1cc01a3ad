package dev.redress.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.CaseForm;
import dev.redress.facts.Problem;
import dev.redress.facts.json.ContradictionsOnRecord.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written about contradicting facts is what becomes of them; those that are decided are shown by scenarios. */
class ContradictionsOnRecordTest {

    private static final Path SOURCE = Path.of("src/main/java/dev/redress/facts/Contradictions.java");
    private static final Pattern REASON = Pattern.compile("\"(\\w+(?: [\\w' ]+)+)\"\\)");

    static Stream<Entry> refused() {
        return ContradictionsOnRecord.read().refused().stream();
    }

    static Stream<Entry> decided() {
        return ContradictionsOnRecord.read().decided().stream();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesBothPlacesForTheReasonOnRecord(Entry entry) {
        assertThat(read(entry)).isInstanceOfSatisfying(CaseForm.Refused.class, refused -> {
            assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .containsExactlyElementsOf(
                            entry.facts().keySet().stream().sorted().toList());
            assertThat(refused.problems())
                    .allMatch(problem -> problem.code().equals("contradicting-facts"))
                    .allMatch(problem -> problem.detail().endsWith(": " + entry.because()));
        });
    }

    @ParameterizedTest
    @MethodSource("decided")
    void acceptsWhatDifferentSystemsSay(Entry entry) {
        assertThat(read(entry)).isInstanceOf(CaseForm.Accepted.class);
    }

    @Test
    void hasEveryContradictionThatIsRefusedOnRecord() throws IOException {
        List<String> reasons = REASON.matcher(Files.readString(SOURCE))
                .results()
                .map((MatchResult reason) -> reason.group(1))
                .distinct()
                .toList();
        assertThat(refused().map(Entry::because).distinct())
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(reasons);
    }

    private static CaseForm.Reading read(Entry entry) {
        ObjectNode document = (ObjectNode) new JsonMapper().readTree("""
                {"caseId": "c", "policy": "jd-apparel", "asOf": "2026-11-20T12:00:00Z", "items":
                  [{"id": "1", "quantity": 1, "unitPrice": {"amount": "9.00", "currency": "CNY"}}]}""");
        entry.facts().forEach((pointer, value) -> {
            int name = pointer.lastIndexOf('/');
            JsonNode group = document.at(pointer.substring(0, name));
            (group instanceof ObjectNode known ? known : document.putObject(pointer.substring(1, name)))
                    .set(pointer.substring(name + 1), value);
        });
        return new CaseReader(Shops.ALL).read(document.toString().getBytes(StandardCharsets.UTF_8));
    }
}
