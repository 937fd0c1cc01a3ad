package dev.redress.ledger.jdbc;

import dev.redress.ledger.Ledger;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A program that appends entries from four threads and prints the number of each once it is acknowledged. */
final class AppendUntilKilled {

    private AppendUntilKilled() {}

    /** Takes the folder of the database and the number of the first entry. */
    public static void main(String[] arguments) {
        Ledger ledger = new JdbcLedger(H2File.open(Path.of(arguments[0])), "main");
        AtomicLong next = new AtomicLong(Long.parseLong(arguments[1]));
        for (int thread = 0; thread < 4; thread++) {
            Thread.ofPlatform().start(() -> appendAll(ledger, next));
        }
    }

    /** The full stop shows that the line is whole. */
    private static void appendAll(Ledger ledger, AtomicLong next) {
        while (true) {
            long number = next.getAndIncrement();
            ledger.append(Entries.entry(number));
            System.out.println("recorded " + number + ".");
        }
    }
}
