package dev.redress.desk;

/** No policy decides the case: there is none of its id, or none in force at its date. */
public final class UndecidedCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndecidedCase(String policyId) {
        super("no version of the policy `" + policyId + "` decides the case");
    }
}
