/**
 * The record of what was decided: appended to, read, never changed. Uses the JDK alone; databases hang below.
 */
@NullMarked
package dev.redress.ledger;

import org.jspecify.annotations.NullMarked;
