package dev.redress.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.jdbc.H2File;
import dev.redress.ledger.jdbc.PowerLossDisk;
import dev.redress.policy.Pack;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.Kind;
import dev.redress.policy.PackStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackPowerLossTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsEveryPackAndStepThatItSaidItKeptWhenThePowerFails() throws IOException {
        PowerLossDisk.install();
        String url = H2File.url(folder).replace("jdbc:h2:file:", "jdbc:h2:powerloss:");
        List<PackStep> steps = new ArrayList<>();
        try (HikariDataSource database = H2File.open(url)) {
            PackStore store = new JdbcPackStore(database);
            for (int number = 1; number <= 4; number++) {
                Pack pack = new Pack(Map.of("policies/shop.yaml", new byte[100_000 * number]));
                store.keep(pack);
                try (HikariDataSource left = H2File.open(afterPowerLoss("pack " + number))) {
                    assertThat(new JdbcPackStore(left).find(pack.id())).contains(pack);
                }
                steps.add(step(number, pack));
                assertThat(store.append(List.of(steps.getLast()))).isTrue();
                try (HikariDataSource left = H2File.open(afterPowerLoss("step " + number))) {
                    assertThat(new JdbcPackStore(left).stepsAfter(0)).isEqualTo(steps);
                }
            }
        }
    }

    private Path afterPowerLoss(String name) throws IOException {
        Path left = Files.createDirectory(folder.resolve("left after " + name));
        Files.copy(PowerLossDisk.surviving(folder.resolve("redress.mv.db")), left.resolve("redress.mv.db"));
        return left;
    }

    private static PackStep step(long number, Pack pack) {
        Instant at = Instant.parse("2026-11-20T04:00:00.123Z");
        return new PackStep(number, pack.id(), Kind.PUBLISHED, "Ann", "the sale", at, true, List.of());
    }
}
