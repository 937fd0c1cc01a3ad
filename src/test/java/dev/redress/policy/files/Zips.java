package dev.redress.policy.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip archives for tests, sound and hostile. */
public final class Zips {

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int NAME = 46;
    private static final int MEGABYTE = 1024 * 1024;

    private Zips() {}

    /** Fills archives. */
    private interface Filling {
        void of(ZipOutputStream out) throws IOException;
    }

    /** {@return an archive of names and texts by turns} */
    public static byte[] of(String... namesAndTexts) {
        List<Map.Entry<String, byte[]>> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(Map.entry(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return of(files);
    }

    /** {@return an archive of files} */
    public static byte[] of(List<Map.Entry<String, byte[]>> files) {
        return filled(out -> {
            for (Map.Entry<String, byte[]> file : files) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        });
    }

    /** {@return a small archive of one file with so many zeros} */
    public static byte[] zeros(String name, long size) {
        return filled(out -> {
            out.putNextEntry(new ZipEntry(name));
            for (long left = size; left > 0; left -= MEGABYTE) {
                out.write(new byte[(int) Math.min(left, MEGABYTE)]);
            }
            out.closeEntry();
        });
    }

    /** {@return an archive of so many files of a size each} */
    public static byte[] sized(int count, int size) {
        byte[] content = new byte[size];
        return filled(out -> {
            for (int i = 0; i < count; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
                out.write(content);
                out.closeEntry();
            }
        });
    }

    /** {@return the archive with one of its entries marked as a symbolic link} */
    public static byte[] linking(byte[] archive, String name) {
        byte[] linking = archive.clone();
        ByteBuffer bytes = littleEndian(linking);
        int entry = entry(bytes, name);
        bytes.putShort(entry + 4, (short) (3 << 8 | 20));
        bytes.putInt(entry + 38, 0xa1ff << 16);
        return linking;
    }

    /** {@return the archive with one of its entries marked as encrypted} */
    public static byte[] encrypting(byte[] archive, String name) {
        byte[] encrypting = archive.clone();
        ByteBuffer bytes = littleEndian(encrypting);
        int entry = entry(bytes, name);
        bytes.putShort(entry + 8, (short) (bytes.getShort(entry + 8) | 1));
        return encrypting;
    }

    /** {@return the archive with an entry that its directory lists by another name of the same length} */
    public static byte[] listing(byte[] archive, String name, String other) {
        byte[] listing = archive.clone();
        byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, listing, entry(littleEndian(listing), name) + NAME, bytes.length);
        return listing;
    }

    private static ByteBuffer littleEndian(byte[] archive) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the directory lists an entry. */
    private static int entry(ByteBuffer archive, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + NAME + wanted.length <= archive.capacity(); i++) {
            if (archive.getInt(i) == DIRECTORY_ENTRY
                    && Arrays.equals(archive.array(), i + NAME, i + NAME + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the archive has no entry " + name);
    }

    private static byte[] filled(Filling filling) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(archive)) {
            filling.of(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive.toByteArray();
    }
}
