package dev.redress.policy.jdbc;

import dev.redress.policy.PackStore.Replica;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements on the table of replicas. */
final class ReplicaTable {

    private static final String UPDATE =
            "UPDATE replica SET step = ?, ready = ?, refused = ?, seen_at = CURRENT_TIMESTAMP WHERE name = ?";
    private static final String INSERT =
            "INSERT INTO replica (step, ready, refused, name, seen_at) VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)";
    private static final String HEARD_OF = "SELECT name, step, ready, refused FROM replica"
            + " WHERE EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) - EXTRACT(EPOCH FROM seen_at) <= ?";

    private ReplicaTable() {}

    /** {@return whether it was noted; {@code false} where the first note of this replica came in between} */
    static boolean report(Connection connection, Replica replica) throws SQLException {
        Insertion first = () -> execute(connection, INSERT, replica);
        return execute(connection, UPDATE, replica) > 0 || first.succeeds();
    }

    private static int execute(Connection connection, String sql, Replica replica) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, replica.step());
            statement.setArray(2, array(connection, replica.ready()));
            statement.setArray(3, array(connection, replica.refused()));
            statement.setString(4, replica.name());
            return statement.executeUpdate();
        }
    }

    static List<Replica> heardOf(Connection connection, Duration last) throws SQLException {
        List<Replica> replicas = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(HEARD_OF)) {
            statement.setBigDecimal(1, BigDecimal.valueOf(last.toMillis(), 3));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    replicas.add(new Replica(
                            row.getString("name"),
                            row.getLong("step"),
                            set(row.getArray("ready")),
                            set(row.getArray("refused"))));
                }
            }
        }
        // Databases differ in how they order text.
        replicas.sort(Comparator.comparing(Replica::name));
        return replicas;
    }

    private static Array array(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("VARCHAR", values.stream().sorted().toArray());
    }

    private static Set<String> set(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
