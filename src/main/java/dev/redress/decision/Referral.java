package dev.redress.decision;

/**
 * Hands the case to a person.
 *
 * @param code names the reason
 * @param replacesDecision whether the person decides instead of the rules, or only takes part beside the decision
 */
public record Referral(ReferTo to, String code, boolean replacesDecision) implements Proposal {}
