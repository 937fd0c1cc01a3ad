package dev.redress.desk;

/** No policy in force has this id. */
public final class UnknownPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownPolicy(String policyId) {
        super("there is no policy `" + policyId + "`");
    }
}
