package dev.redress.policy.jdbc;

import dev.redress.policy.Pack;
import dev.redress.policy.PackDamaged;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The statements on the tables of packs and their files. */
record PackTable(Pack pack) {

    private static final String CONTENT_THERE = "SELECT hash FROM pack_content WHERE hash = ?";
    private static final String KEEP_CONTENT = "INSERT INTO pack_content (hash, content) VALUES (?, ?)";
    private static final String PACK_THERE = "SELECT pack FROM pack_file WHERE pack = ? LIMIT 1";
    private static final String STEP_THERE = "SELECT pack FROM pack_step WHERE pack = ? LIMIT 1";
    private static final String KEEP_FILE = "INSERT INTO pack_file (pack, path, hash) VALUES (?, ?, ?)";
    private static final String FIND = "SELECT file.path, content.content FROM pack_file file"
            + " JOIN pack_content content ON content.hash = file.hash WHERE file.pack = ?";

    /** {@return whether it was kept; {@code false} where others kept some of the same meanwhile} */
    boolean keep(Connection connection) throws SQLException {
        return isThere(connection, PACK_THERE, pack.id()) || (keepContents(connection) && keepFiles(connection));
    }

    /** In the order of their hashes, so that no two transactions wait for each other. */
    private boolean keepContents(Connection connection) throws SQLException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        pack.paths().forEach(path -> contents.put(sha256(pack.content(path)), pack.content(path)));
        try (PreparedStatement statement = connection.prepareStatement(KEEP_CONTENT)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                statement.setString(1, content.getKey());
                statement.setBytes(2, content.getValue());
                Insertion insertion = statement::executeUpdate;
                if (!isThere(connection, CONTENT_THERE, content.getKey()) && !insertion.succeeds()) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean keepFiles(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP_FILE)) {
            for (String path : pack.paths()) {
                statement.setString(1, pack.id());
                statement.setString(2, path);
                statement.setString(3, sha256(pack.content(path)));
                statement.addBatch();
            }
            Insertion insertion = statement::executeBatch;
            return insertion.succeeds();
        }
    }

    private static boolean isThere(Connection connection, String query, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** {@return the pack, if it is there} */
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
            if (isThere(connection, STEP_THERE, packId)) {
                throw new PackDamaged(packId, "something was done with it, and it has no file");
            }
            return Optional.empty();
        }
        Pack found = new Pack(files);
        if (!found.id().equals(packId)) {
            throw new PackDamaged(packId, "what is kept under its name is the pack " + found.id());
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
