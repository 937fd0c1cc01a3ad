package dev.redress.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every mutant of every rule. It takes most of an hour, so it has its own profile: {@code ./mvnw -Pmutation verify}, with
 * {@code -Dredress.mutation=shop/general} for the files whose path contains that.
 */
@Tag("mutation")
class RulesMutationTest {

    private static final Path RULES = Path.of("rules");
    private static final Path SURVIVORS = Path.of("src/test/resources/mutation/survivors.yaml");
    private static final String FILES = System.getProperty("redress.mutation", "");

    @Test
    void isNoticedBySomeScenario() {
        int threads = Runtime.getRuntime().availableProcessors();
        MutationReport report = new MutationReport(
                new MutationRun(RULES, threads)
                        .fates(all -> all.stream()
                                .filter(mutation -> mutation.file().contains(FILES))
                                .toList()),
                KnownSurvivors.in(SURVIVORS));

        System.out.println(report.text());
        assertThat(FILES.isEmpty() ? report.problemsOfAll() : report.problems()).isEmpty();
    }
}
