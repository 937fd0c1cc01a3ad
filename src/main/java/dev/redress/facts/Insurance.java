package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * Return-freight insurance of the order.
 *
 * @param cap the most that the insurer pays
 * @param claimed whether the policy has paid already; a policy pays once
 */
public record Insurance(
        InsuranceProvider provider, @Nullable Money cap, Answer claimed) {}
