/** What keeps the house in order: rules over its classes and over the files of the repository. */
@NullMarked
package dev.redress.house;

import org.jspecify.annotations.NullMarked;
