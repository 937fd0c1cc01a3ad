package dev.redress.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Append-only record of decisions. */
public interface Ledger {

    /**
     * Records an entry. Returns once it would survive a loss of power; throws {@link LedgerUnavailable} where that
     * can't be had, and the decision must not be given then.
     */
    void append(Entry entry);

    Optional<Entry> find(String decisionId);

    /**
     * {@return up to {@code limit} entries of a case, oldest first}
     *
     * @param after the decision id of the last entry already seen, or {@code null} to start
     */
    List<Entry> ofCase(String caseId, @Nullable String after, int limit);
}
