package dev.redress.policy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** Names content by what it is: the same files have the same version on every machine, whatever their line ends. */
public final class ContentVersion {

    private ContentVersion() {}

    /**
     * {@return SHA-256, in lower-case hexadecimal, over the files in order of their paths; each path and each text goes in
     * as its length in four bytes, big-endian, and its UTF-8 bytes, with line feeds alone as line ends}
     */
    public static String of(Collection<RuleFile> files) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        List<RuleFile> ordered =
                files.stream().sorted(Comparator.comparing(RuleFile::path)).toList();
        for (RuleFile file : ordered) {
            write(canonical, file.path());
            write(canonical, file.text().replace("\r\n", "\n"));
        }
        return sha256(canonical.toByteArray());
    }

    /** {@return SHA-256, in lower-case hexadecimal, over the same form, with every byte of the content as it is} */
    static String ofBytes(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        files.forEach((path, content) -> {
            write(canonical, path);
            write(canonical, content);
        });
        return sha256(canonical.toByteArray());
    }

    private static String sha256(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void write(ByteArrayOutputStream to, String text) {
        write(to, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ByteArrayOutputStream to, byte[] bytes) {
        to.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        to.writeBytes(bytes);
    }
}
