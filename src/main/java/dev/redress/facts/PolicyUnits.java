package dev.redress.facts;

/** The units of the shops whose policies are in force. */
@FunctionalInterface
public interface PolicyUnits {

    /** {@return the units of the shop behind a policy id in the version that decides a case of those times, or why none does} */
    Shop find(String policyId, CaseTimes times);

    /** What is known of the shop behind a policy id. */
    sealed interface Shop {}

    /** A policy decides the case. */
    record Found(ShopUnits units) implements Shop {}

    /**
     * No policy decides the case.
     *
     * @param code what is wrong, of the contract's codes
     * @param detail the same in a sentence that says what would be right
     */
    record Missing(String code, String detail) implements Shop {}
}
