package dev.redress.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A ledger that forgets everything with the process, and that can be taken away. */
public final class InMemoryLedger implements Ledger {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Override
    public void append(Entry entry) {
        reach();
        entries.add(entry);
    }

    @Override
    public Optional<Entry> find(String decisionId) {
        reach();
        return entries.stream()
                .filter(entry -> entry.decisionId().equals(decisionId))
                .findFirst();
    }

    @Override
    public List<Entry> ofCase(String caseId, @Nullable String after, int limit) {
        reach();
        return entries.stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .filter(entry -> after == null || entry.decisionId().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    /** {@return how many entries have been recorded} */
    public int size() {
        return entries.size();
    }

    /** Takes the ledger away, or brings it back. */
    public void away(boolean now) {
        away = now;
    }

    private void reach() {
        if (away) {
            throw new LedgerUnavailable(new IllegalStateException("taken away by a test"));
        }
    }
}
