package dev.redress.decision;

import java.util.SortedMap;

/**
 * One firing of a rule.
 *
 * @param bindings the variables that the rule bound, by name, with their values as text
 */
public record RuleFiring(Citation rule, SortedMap<String, String> bindings) {}
