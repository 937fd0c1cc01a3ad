package dev.redress.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.ChildJvm;
import dev.redress.facts.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same facts under the same version are the same bytes in another process, locale, time zone and encoding. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SameBytesTest {

    @Test
    void inAnotherJvmLocaleAndTimeZone() {
        String here = "bytes " + DecisionBytes.digest(ShippedRules.asTheyStand());
        assertThat(elsewhere(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(here);
        assertThat(elsewhere(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-nu-arab",
                        "-Duser.timezone=America/New_York",
                        "-XX:TieredStopAtLevel=1"))
                .as("compiled otherwise, with other digits")
                .isEqualTo(here);
    }

    private static String elsewhere(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Dredress.seed=" + Seed.VALUE);
        try (ChildJvm program = ChildJvm.startWith(all, "dev.redress.promises.DecisionBytes")) {
            for (Optional<String> line = program.line(); line.isPresent(); line = program.line()) {
                if (line.get().startsWith("bytes ")) {
                    return line.get();
                }
            }
        }
        throw new AssertionError("the other process ended without a result");
    }
}
