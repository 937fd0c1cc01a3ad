/** The texts of codes as ICU messages, with money, times and plurals as each language writes them. */
@NullMarked
package dev.redress.decision.icu;

import org.jspecify.annotations.NullMarked;
