/** Wiring only: which parts the service and the commands are made of. */
@NullMarked
package dev.redress;

import org.jspecify.annotations.NullMarked;
