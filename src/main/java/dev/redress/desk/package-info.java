/** Decides a case and records the decision: the main flow. */
@NullMarked
package dev.redress.desk;

import org.jspecify.annotations.NullMarked;
