package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.json.OpenApi;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ProblemKindTest {

    /** Each occurrence of these has a sentence of its own. */
    private static final Set<ProblemKind> TOLD_ONE_BY_ONE = EnumSet.of(
            ProblemKind.TOO_LARGE,
            ProblemKind.NOT_YET,
            ProblemKind.FOUR_EYES,
            ProblemKind.LIVE_CHANGED,
            ProblemKind.REPLICA_NOT_READY);

    static Stream<String> examples() {
        return OpenApi.names("/components/examples").filter(name -> name.endsWith("Problem"));
    }

    @Test
    void hasTheCodesOfTheContractAndNoOthers() {
        assertThat(OpenApi.at("/components/schemas/ProblemCode/enum").values().stream()
                        .map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasTheStatusThatTheContractNames(ProblemKind kind) {
        assertThat(OpenApi.at("/components/schemas/ProblemCode/description").stringValue())
                .contains("`" + kind.code() + "` (" + kind.status().value() + ")");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatTheContractShows(String name) {
        JsonNode example = OpenApi.at("/components/examples/" + name + "/value");
        ProblemKind kind = Arrays.stream(ProblemKind.values())
                .filter(candidate ->
                        candidate.code().equals(example.path("code").stringValue()))
                .findFirst()
                .orElseThrow();
        assertThat(example.path("title").stringValue()).isEqualTo(kind.title());
        assertThat(example.path("status").intValue()).isEqualTo(kind.status().value());
        if (example.path("errors").isEmpty() && !TOLD_ONE_BY_ONE.contains(kind)) {
            assertThat(example.path("detail").stringValue()).isEqualTo(kind.detail());
        }
    }
}
