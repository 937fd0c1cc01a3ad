package dev.redress.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand publishes under load. It takes minutes, so it has its own profile: {@code ./mvnw -Psoak verify}. */
@Tag("soak")
class PublishingSoakTest {

    @TempDir
    Path scratch = Path.of("");

    @Test
    void failsNobodyMixesNothingAndLeavesNothingBehind() throws IOException, InterruptedException {
        PublishingSoak.Figures figures = new PublishingSoak(scratch, 1_000).run();

        System.out.println(figures);
        assertThat(figures.failed()).isEmpty();
        assertThat(figures.mixed()).isZero();
        assertThat(figures.versions()).isGreaterThan(500);
        assertThat(figures.heap()).isLessThan(1.05);
        assertThat(figures.metaspace()).isLessThan(1.05);
    }
}
