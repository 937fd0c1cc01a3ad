/** The one package of the broken house that is marked. */
@NullMarked
package dev.redress.house.broken.facts;

import org.jspecify.annotations.NullMarked;
