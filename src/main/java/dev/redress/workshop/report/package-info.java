/** A check's findings in forms that other tools read. */
@NullMarked
package dev.redress.workshop.report;

import org.jspecify.annotations.NullMarked;
