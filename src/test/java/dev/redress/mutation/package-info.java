/**
 * Changes the rules of the rules folder, one thing at a time, and expects that some scenario notices. What none notices,
 * no scenario shows.
 */
@NullMarked
package dev.redress.mutation;

import org.jspecify.annotations.NullMarked;
