/**
 * What is claimed and known of one after-sales case. What nobody knows is unknown: {@code null} for numbers, times and
 * money, a constant of its own in every enumeration, never silently false.
 *
 * <p>The lowest floor: it uses the JDK alone. Rules match these types by name, so a name here is a word of the rules.
 */
@NullMarked
package dev.redress.facts;

import org.jspecify.annotations.NullMarked;
