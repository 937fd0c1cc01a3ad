/** The service over HTTP, as {@code openapi.yaml} has it: every answer, problems included, is a document of that contract. */
@NullMarked
package dev.redress.api;

import org.jspecify.annotations.NullMarked;
