/** The commands beside the service: deciding files of cases, checking rules. */
@NullMarked
package dev.redress.cli;

import org.jspecify.annotations.NullMarked;
