package dev.redress.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.redress.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PowerLossTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsEveryAcknowledgedEntryWhenThePowerFails() throws IOException {
        PowerLossDisk.install();
        String url = H2File.url(folder).replace("jdbc:h2:file:", "jdbc:h2:powerloss:");
        try (HikariDataSource database = H2File.open(url)) {
            Ledger ledger = new JdbcLedger(database, "main");
            for (int number = 1; number <= 6; number++) {
                ledger.append(Entries.entry(number, "case", 1_000 * number * number * number));
                verify(number, afterPowerLoss(number));
            }
        }
    }

    private Path afterPowerLoss(int number) throws IOException {
        Path left = Files.createDirectory(folder.resolve("left after " + number));
        Files.copy(PowerLossDisk.surviving(folder.resolve("redress.mv.db")), left.resolve("redress.mv.db"));
        return left;
    }

    private static void verify(int last, Path left) {
        try (HikariDataSource database = H2File.open(left)) {
            Ledger ledger = new JdbcLedger(database, "main");
            for (int number = 1; number <= last; number++) {
                assertThat(ledger.find(Entries.id(number)))
                        .contains(Entries.entry(number, "case", 1_000 * number * number * number));
            }
        }
    }
}
