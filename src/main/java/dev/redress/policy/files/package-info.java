/** Reads policies and scenarios from the rules folder: YAML and rule files. Knows Jackson; runs no rules. */
@NullMarked
package dev.redress.policy.files;

import org.jspecify.annotations.NullMarked;
