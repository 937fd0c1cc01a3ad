/** Decisions as JSON, in the form of the contract. */
@NullMarked
package dev.redress.decision.json;

import org.jspecify.annotations.NullMarked;
