package dev.redress.policy;

/** The packs can't be kept or read now; whether what was asked has happened is not known. */
public sealed class PacksUnavailable extends RuntimeException permits PackDamaged {

    private static final long serialVersionUID = 1L;

    public PacksUnavailable(Throwable cause) {
        super("the packs of rules can't be reached", cause);
    }

    PacksUnavailable(String message) {
        super(message);
    }
}
