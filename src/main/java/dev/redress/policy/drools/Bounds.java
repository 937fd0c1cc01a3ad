package dev.redress.policy.drools;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far the rules may go on one case before it is handed to a person.
 *
 * @param firings the most firings of rules
 * @param time the longest that firing may go on
 * @param nanoTime a steadily rising count of nanoseconds, from any start
 */
public record Bounds(int firings, Duration time, LongSupplier nanoTime) {}
