/** The packs of rules in a database: beside the ledger's adapter the only place that knows SQL. */
@NullMarked
package dev.redress.policy.jdbc;

import org.jspecify.annotations.NullMarked;
