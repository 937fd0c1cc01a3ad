/**
 * Rules propose, the adjudicator decides. Proposals, the pure function that settles them into an outcome, its money, and
 * the port through which rules are run. Uses the JDK and {@code facts} alone.
 *
 * <p>Rules insert the proposal types by name, so a name here is a word of the rules.
 */
@NullMarked
package dev.redress.decision;

import org.jspecify.annotations.NullMarked;
