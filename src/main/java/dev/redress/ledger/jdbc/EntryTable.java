package dev.redress.ledger.jdbc;

import dev.redress.facts.Document;
import dev.redress.ledger.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements on the table of entries. */
final class EntryTable {

    private static final String COLUMNS =
            "decision_id, case_id, policy_id, policy_version, engine_version, language, translated, decided_at, facts, decision, trace, rules_fired";
    private static final String APPEND =
            "INSERT INTO entry (writer, sequence, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LAST = "SELECT MAX(sequence) FROM entry WHERE writer = ?";
    private static final String FIND = "SELECT " + COLUMNS + " FROM entry WHERE decision_id = ?";
    private static final String OF_CASE =
            "SELECT " + COLUMNS + " FROM entry WHERE case_id = ? AND decision_id > ? ORDER BY decision_id LIMIT ?";

    private EntryTable() {}

    static void append(Connection connection, String writer, long sequence, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, writer);
            statement.setLong(2, sequence);
            statement.setString(3, entry.decisionId());
            statement.setString(4, entry.caseId());
            statement.setString(5, entry.policyId());
            statement.setString(6, entry.policyVersion());
            statement.setString(7, entry.engineVersion());
            statement.setString(8, entry.language());
            statement.setBoolean(9, entry.translated());
            statement.setObject(10, entry.decidedAt().atOffset(ZoneOffset.UTC));
            statement.setBytes(11, entry.facts().bytes());
            statement.setBytes(12, entry.decision().bytes());
            statement.setBytes(13, entry.trace().bytes());
            statement.setArray(
                    14, connection.createArrayOf("VARCHAR", entry.rulesFired().toArray()));
            statement.executeUpdate();
        }
    }

    /** {@return the sequence of the writer's last entry, 0 where it has none} */
    static long last(Connection connection, String writer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, writer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static List<Entry> find(Connection connection, String decisionId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, decisionId);
            return entries(statement);
        }
    }

    static List<Entry> ofCase(Connection connection, String caseId, @Nullable String after, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_CASE)) {
            statement.setString(1, caseId);
            statement.setString(2, Objects.requireNonNullElse(after, ""));
            statement.setInt(3, limit);
            return entries(statement);
        }
    }

    private static List<Entry> entries(PreparedStatement query) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("decision_id"),
                row.getString("case_id"),
                row.getString("policy_id"),
                row.getString("policy_version"),
                row.getString("engine_version"),
                row.getString("language"),
                row.getBoolean("translated"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                new Document(row.getBytes("facts")),
                new Document(row.getBytes("decision")),
                new Document(row.getBytes("trace")),
                Arrays.stream((Object[]) row.getArray("rules_fired").getArray())
                        .map(String.class::cast)
                        .toList());
    }
}
