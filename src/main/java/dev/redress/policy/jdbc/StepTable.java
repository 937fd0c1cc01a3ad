package dev.redress.policy.jdbc;

import dev.redress.policy.PackStep;
import dev.redress.policy.PackStep.PackedPolicy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The statements on the tables of steps. */
final class StepTable {

    private static final String APPEND = "INSERT INTO pack_step"
            + " (number, pack, kind, by_whom, why, taken_at, four_eyes) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String APPEND_POLICY =
            "INSERT INTO pack_policy (step, policy_id, policy_version, effective_from) VALUES (?, ?, ?, ?)";
    /** In one statement, so that no step is read without its policies. Databases differ in how they order text. */
    private static final String AFTER =
            "SELECT step.number, step.pack, step.kind, step.by_whom, step.why, step.taken_at,"
                    + " step.four_eyes, policy.policy_id, policy.policy_version, policy.effective_from"
                    + " FROM pack_step step LEFT JOIN pack_policy policy ON policy.step = step.number"
                    + " WHERE step.number > ?";

    private static final String PACK_OF = "SELECT step.pack FROM pack_policy policy"
            + " JOIN pack_step step ON step.number = policy.step WHERE policy.policy_version = ?"
            + " ORDER BY step.number LIMIT 1";
    private static final String LAST = "SELECT COALESCE(MAX(number), 0) FROM pack_step";

    private StepTable() {}

    /** {@return whether they were added; {@code false} where somebody else took one of the numbers} */
    static boolean append(Connection connection, List<PackStep> steps) throws SQLException {
        requireNumberedOn(last(connection), steps);
        try (PreparedStatement statement = connection.prepareStatement(APPEND);
                PreparedStatement policies = connection.prepareStatement(APPEND_POLICY)) {
            for (PackStep step : steps) {
                statement.setLong(1, step.number());
                statement.setString(2, step.pack());
                statement.setString(3, step.kind().name());
                statement.setString(4, step.by());
                statement.setString(5, step.why());
                statement.setObject(6, step.at().atOffset(ZoneOffset.UTC));
                statement.setBoolean(7, step.fourEyes());
                Insertion insertion = statement::executeUpdate;
                if (!insertion.succeeds()) {
                    return false;
                }
                append(policies, step);
            }
            return true;
        }
    }

    private static void append(PreparedStatement policies, PackStep step) throws SQLException {
        for (PackedPolicy policy : step.policies()) {
            policies.setLong(1, step.number());
            policies.setString(2, policy.policyId());
            policies.setString(3, policy.version());
            policies.setObject(4, policy.effectiveFrom().atOffset(ZoneOffset.UTC));
            policies.executeUpdate();
        }
    }

    /** The first may be a number that was taken meanwhile, and no step may leave a gap. */
    private static void requireNumberedOn(long last, List<PackStep> steps) {
        long before = steps.isEmpty() ? last : Math.min(last, steps.getFirst().number() - 1);
        for (PackStep step : steps) {
            if (step.number() != before + 1) {
                throw new IllegalArgumentException("step " + step.number() + " does not follow step " + before);
            }
            before = step.number();
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static List<PackStep> after(Connection connection, long number) throws SQLException {
        SortedMap<Long, PackStep> steps = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, number);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    PackStep step = step(row);
                    steps.merge(step.number(), step, StepTable::withPoliciesOf);
                }
            }
        }
        return List.copyOf(steps.values());
    }

    private static PackStep step(ResultSet row) throws SQLException {
        String policy = row.getString("policy_id");
        return new PackStep(
                row.getLong("number"),
                row.getString("pack"),
                PackStep.Kind.valueOf(row.getString("kind")),
                row.getString("by_whom"),
                row.getString("why"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("four_eyes"),
                policy == null
                        ? List.of()
                        : List.of(new PackedPolicy(
                                policy,
                                row.getString("policy_version"),
                                row.getObject("effective_from", OffsetDateTime.class)
                                        .toInstant())));
    }

    private static PackStep withPoliciesOf(PackStep step, PackStep row) {
        List<PackedPolicy> policies = new ArrayList<>(step.policies());
        policies.addAll(row.policies());
        policies.sort(Comparator.comparing(PackedPolicy::policyId));
        return new PackStep(
                step.number(), step.pack(), step.kind(), step.by(), step.why(), step.at(), step.fourEyes(), policies);
    }

    static Optional<String> packOf(Connection connection, String policyVersion) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PACK_OF)) {
            statement.setString(1, policyVersion);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
