/** The service under load for a while, and what becomes of its memory. */
package dev.redress.soak;
