package dev.redress.house.broken.api;

import dev.redress.house.broken.wire.WireVerdict;
import java.sql.Connection;

/** Uses a library that belongs to another room; the wire is allowed. */
record UsesSql(Connection connection, WireVerdict verdict) {}
