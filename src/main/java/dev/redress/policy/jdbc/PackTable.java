package dev.redress.policy.jdbc;

import dev.redress.policy.Pack;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements on the tables of packs and their files. */
record PackTable(Pack pack) {

    private static final String CONTENT_THERE = "SELECT hash FROM pack_content WHERE hash = ?";
    private static final String KEEP_CONTENT = "INSERT INTO pack_content (hash, content) VALUES (?, ?)";
    private static final String PACK_THERE = "SELECT COUNT(*) FROM pack_file WHERE pack = ?";
    private static final String KEEP_FILE = "INSERT INTO pack_file (pack, path, hash) VALUES (?, ?, ?)";
    private static final String FIND = "SELECT file.path, content.content FROM pack_file file"
            + " JOIN pack_content content ON content.hash = file.hash WHERE file.pack = ?";

    void keep(Connection connection) throws SQLException {
        if (isThere(connection)) {
            return;
        }
        Set<String> kept = new HashSet<>();
        try (PreparedStatement there = connection.prepareStatement(CONTENT_THERE);
                PreparedStatement content = connection.prepareStatement(KEEP_CONTENT);
                PreparedStatement file = connection.prepareStatement(KEEP_FILE)) {
            for (String path : pack.paths()) {
                byte[] bytes = pack.content(path);
                String hash = sha256(bytes);
                if (kept.add(hash) && !exists(there, hash)) {
                    content.setString(1, hash);
                    content.setBytes(2, bytes);
                    content.executeUpdate();
                }
                file.setString(1, pack.id());
                file.setString(2, path);
                file.setString(3, hash);
                file.addBatch();
            }
            file.executeBatch();
        }
    }

    private boolean isThere(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PACK_THERE)) {
            statement.setString(1, pack.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }

    private static boolean exists(PreparedStatement there, String hash) throws SQLException {
        there.setString(1, hash);
        try (ResultSet row = there.executeQuery()) {
            return row.next();
        }
    }

    /**
     * {@return the pack, if it is there}
     *
     * @throws SQLException if what is there is not what was kept
     */
    static Optional<Pack> find(Connection connection, String packId) throws SQLException {
        Map<String, byte[]> files = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, packId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    files.put(rows.getString(1), rows.getBytes(2));
                }
            }
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Pack found = new Pack(files);
        if (!found.id().equals(packId)) {
            throw new SQLException("the pack " + packId + " is damaged: what is kept under its name is " + found.id());
        }
        return Optional.of(found);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
