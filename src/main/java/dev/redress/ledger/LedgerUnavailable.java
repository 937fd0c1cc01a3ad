package dev.redress.ledger;

/** The ledger can't record or read now; what it would have answered is not known. */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(Throwable cause) {
        super("the ledger can't be reached", cause);
    }
}
