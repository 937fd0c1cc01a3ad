package dev.redress.policy.files;

import dev.redress.facts.json.Echo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory at the end of a zip archive: what it says is in the archive. Tools that open archives go by it, so what is
 * unpacked must be what it lists; a reader that goes by the entries alone does not see links and what was cut off.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xf000;
    private static final int SYMBOLIC_LINK = 0xa000;

    private static final String UNREADABLE =
            "the directory at the end of the archive can't be read; make the archive anew";

    private final ByteBuffer zip;

    private ZipDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * What a directory lists.
     *
     * @param names of the entries, in no particular order
     * @param wrong what is wrong with the directory or its entries, in sentences
     */
    record Listing(List<String> names, List<String> wrong) {}

    /** {@return what the directory lists; no names where there are more than {@code most}, or where it can't be read} */
    static Listing of(byte[] zip, int most) {
        return new ZipDirectory(zip).listing(most);
    }

    private Listing listing(int most) {
        Optional<Integer> end = end();
        if (end.isEmpty()) {
            return refused("the archive is cut short, or none: it has no directory at its end; "
                    + "send a zip archive of the rules folder");
        }
        int count = unsigned(end.get() + 10);
        long start = Integer.toUnsignedLong(zip.getInt(end.get() + 16));
        if (count > most) {
            return refused("the archive has more than " + most + " entries");
        }
        List<String> names = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (start + ENTRY_BYTES > end.get() || zip.getInt((int) start) != ENTRY) {
                return refused(UNREADABLE);
            }
            int entry = (int) start;
            int length = unsigned(entry + 28);
            start += ENTRY_BYTES + length + unsigned(entry + 30) + unsigned(entry + 32);
            if (start > end.get()) {
                return refused(UNREADABLE);
            }
            String name = new String(zip.array(), entry + ENTRY_BYTES, length, StandardCharsets.UTF_8);
            names.add(name);
            problem(entry).ifPresent(what -> wrong.add(Echo.quoted(name) + " " + what));
        }
        return start == end.get() ? new Listing(names, wrong) : refused(UNREADABLE);
    }

    /** The last place at which a directory may end with the archive. */
    private Optional<Integer> end() {
        int last = zip.capacity() - END_BYTES;
        for (int i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
            if (zip.getInt(i) == END && i + END_BYTES + unsigned(i + 20) == zip.capacity()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(int entry) {
        boolean encrypted = (unsigned(entry + 8) & 1) != 0;
        boolean unix = (unsigned(entry + 4) >> 8) == UNIX;
        boolean link = unix && ((zip.getInt(entry + 38) >>> 16) & FILE_TYPE) == SYMBOLIC_LINK;
        if (encrypted) {
            return Optional.of("is encrypted; send it as it is");
        }
        return link ? Optional.of("is a symbolic link; put the file itself in its place") : Optional.empty();
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(zip.getShort(place));
    }

    private static Listing refused(String why) {
        return new Listing(List.of(), List.of(why));
    }
}
