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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.toByteArray()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void write(ByteArrayOutputStream to, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        to.writeBytes(bytes);
    }
}
