/** The ledger in a database: the only place that knows SQL. */
@NullMarked
package dev.redress.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
