/** Where policy staff see what their rules do: whether they can be built, what scenarios say, what no scenario shows. */
@NullMarked
package dev.redress.workshop;

import org.jspecify.annotations.NullMarked;
