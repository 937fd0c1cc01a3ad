/**
 * What a shop's policy is: its version, its clauses, its texts and its scenarios. Uses the JDK, {@code facts} and
 * {@code decision} alone; reading files and running rules hang below.
 */
@NullMarked
package dev.redress.policy;

import org.jspecify.annotations.NullMarked;
