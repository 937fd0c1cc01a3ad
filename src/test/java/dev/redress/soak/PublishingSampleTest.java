package dev.redress.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The soak in short, as far as no memory is measured: some publishes under load. */
class PublishingSampleTest {

    @TempDir
    Path scratch = Path.of("");

    @Test
    void failsNobodyAndMixesNothing() throws IOException, InterruptedException {
        PublishingSoak.Figures figures = new PublishingSoak(scratch, 20).run();

        assertThat(figures.failed()).isEmpty();
        assertThat(figures.mixed()).isZero();
        assertThat(figures.versions()).isGreaterThan(10);
    }
}
