package dev.redress.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Append-only record of decisions. Safe for use by many threads. Every method throws {@link LedgerUnavailable} where it
 * can't do all it says.
 */
public interface Ledger {

    /**
     * Records an entry. Returns once it would survive a loss of power.
     *
     * @throws LedgerUnavailable if it is not certain that the entry is recorded; the decision must not be given then. The
     *     entry may be there all the same
     */
    void append(Entry entry);

    /** {@return the entry with this decision id, compared letter by letter} */
    Optional<Entry> find(String decisionId);

    /**
     * {@return up to {@code limit} entries of a case, oldest first}
     *
     * @param after the decision id of the last entry already seen, or {@code null} to start
     */
    List<Entry> ofCase(String caseId, @Nullable String after, int limit);
}
