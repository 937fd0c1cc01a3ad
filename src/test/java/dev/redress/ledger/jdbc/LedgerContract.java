package dev.redress.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import dev.redress.ledger.LedgerUnavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger in a database keeps to, whatever the database. */
abstract class LedgerContract {

    /** {@return the migrated database of the running test, empty at first} */
    abstract DataSource database();

    /** Breaks the connection to the database for good, in the way that is natural to it. */
    abstract void lose();

    @Test
    void givesBackEveryFieldAndByte() {
        Ledger ledger = ledger("main");
        ledger.append(Entries.entry(1));
        ledger.append(Entries.entry(2));

        assertThat(ledger.find(Entries.id(1))).contains(Entries.entry(1));
        assertThat(ledger.find(Entries.id(2))).contains(Entries.entry(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000_000, 3_000_000})
    void keepsDocumentsOfAnySize(int bytes) {
        Ledger ledger = ledger("main");
        Entry entry = Entries.entry(1, "case", bytes);
        ledger.append(entry);

        assertThat(ledger.find(entry.decisionId())).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0193F0AA-0000-7000-8000-00000000000A", "' OR '1'='1", "七"})
    void findsNothingUnderAnUnknownId(String id) {
        Ledger ledger = ledger("main");
        ledger.append(Entries.entry(10));

        assertThat(ledger.find(id)).isEmpty();
    }

    @Test
    void pagesTheEntriesOfACaseOldestFirst() {
        Ledger ledger = ledger("main");
        List<Entry> entries = LongStream.of(3, 1, 5, 2, 4)
                .mapToObj(n -> Entries.entry(n, "case", 10))
                .toList();
        entries.forEach(ledger::append);

        assertThat(ledger.ofCase("case", null, 2)).extracting(Entry::decisionId).containsExactly(ids(1, 2));
        assertThat(ledger.ofCase("case", Entries.id(2), 2))
                .extracting(Entry::decisionId)
                .containsExactly(ids(3, 4));
        assertThat(ledger.ofCase("case", Entries.id(4), 2))
                .extracting(Entry::decisionId)
                .containsExactly(ids(5));
        assertThat(ledger.ofCase("case", Entries.id(5), 2)).isEmpty();
        assertThat(ledger.ofCase("case", null, 10)).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void keepsCasesApart() {
        Ledger ledger = ledger("main");
        List<String> cases = List.of("a", "A", "a ", "ä", "a%", "a_", "a'", "订单 7", "🙂", "");
        for (int number = 0; number < cases.size(); number++) {
            ledger.append(Entries.entry(number, cases.get(number), 10));
        }
        for (int number = 0; number < cases.size(); number++) {
            assertThat(ledger.ofCase(cases.get(number), null, 10))
                    .extracting(Entry::decisionId)
                    .containsExactly(ids(number));
        }
        assertThat(ledger.ofCase("b", null, 10)).isEmpty();
    }

    @Test
    void refusesASecondEntryUnderOneId() {
        Ledger ledger = ledger("main");
        ledger.append(Entries.entry(1));

        assertThatThrownBy(() -> ledger.append(Entries.entry(1, "other case", 10)))
                .isInstanceOf(LedgerUnavailable.class);
        ledger.append(Entries.entry(2));

        assertThat(ledger.find(Entries.id(1))).contains(Entries.entry(1));
        assertThat(sequences("main")).containsExactly(1L, 2L);
    }

    @Test
    void keepsAllThatManyThreadsAppendAndNumbersItWithoutAGap() throws InterruptedException, ExecutionException {
        Ledger ledger = ledger("main");
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> appends = new ArrayList<>();
            for (long number = 1; number <= 200; number++) {
                Entry entry = Entries.entry(number);
                appends.add(threads.submit(() -> ledger.append(entry)));
            }
            for (Future<?> append : appends) {
                append.get();
            }
        }
        for (long number = 1; number <= 200; number++) {
            assertThat(ledger.find(Entries.id(number))).contains(Entries.entry(number));
        }
        assertThat(sequences("main"))
                .isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void numbersTheEntriesOfEachWriterAndGoesOnWhereItLeftOff() {
        Ledger east = ledger("east");
        Ledger west = ledger("west");
        east.append(Entries.entry(1));
        west.append(Entries.entry(2));
        east.append(Entries.entry(3));
        ledger("west").append(Entries.entry(4));

        assertThat(sequences("east")).containsExactly(1L, 2L);
        assertThat(sequences("west")).containsExactly(1L, 2L);
        assertThat(west.find(Entries.id(3))).contains(Entries.entry(3));
    }

    @Test
    void refusesTheEntryOfASecondLedgerUnderTheSameNameAndThenGoesOn() {
        Ledger first = ledger("main");
        Ledger second = ledger("main");
        first.append(Entries.entry(1));
        second.append(Entries.entry(2));

        assertThatThrownBy(() -> first.append(Entries.entry(3))).isInstanceOf(LedgerUnavailable.class);
        first.append(Entries.entry(4));

        assertThat(first.find(Entries.id(3))).isEmpty();
        assertThat(sequences("main")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void saysThatItIsUnavailableWhenTheDatabaseIsLost() {
        Ledger ledger = ledger("main");
        ledger.append(Entries.entry(1, "case", 10));
        lose();

        assertThatThrownBy(() -> ledger.append(Entries.entry(2))).isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> ledger.find(Entries.id(1))).isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> ledger.ofCase("case", null, 1)).isInstanceOf(LedgerUnavailable.class);
    }

    final Ledger ledger(String writer) {
        return new JdbcLedger(database(), writer);
    }

    final List<Long> sequences(String writer) {
        List<Long> sequences = new ArrayList<>();
        try (Connection connection = database().getConnection();
                var query =
                        connection.prepareStatement("SELECT sequence FROM entry WHERE writer = ? ORDER BY sequence")) {
            query.setString(1, writer);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sequences.add(rows.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sequences;
    }

    private static String[] ids(long... numbers) {
        return LongStream.of(numbers).mapToObj(Entries::id).toArray(String[]::new);
    }
}
