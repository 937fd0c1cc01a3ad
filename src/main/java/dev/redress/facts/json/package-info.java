/**
 * Cases as JSON: read and checked against the contract, and written in canonical form. Knows Jackson and JSON Schema, so
 * that {@code facts} need not.
 */
@NullMarked
package dev.redress.facts.json;

import org.jspecify.annotations.NullMarked;
