package dev.redress.decision;

/**
 * A rule that could not be run to its end. The case goes to a person.
 *
 * @param rule name of the rule, or of the one that was running when a bound was reached
 * @param code {@code RULE_THREW} or {@code RULE_BOUND_REACHED}
 */
public record RuleFailure(String rule, String code) {}
