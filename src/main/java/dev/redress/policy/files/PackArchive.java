package dev.redress.policy.files;

import dev.redress.policy.Pack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs as zip archives. What comes out of an archive is counted while it comes, whatever its headers say, and unpacking ends
 * where it is too much.
 */
public final class PackArchive {

    /** Folders may have entries of their own. */
    private static final int MOST_ENTRIES = 2 * RulesFolder.MOST_FILES;

    /**
     * When a file was written says nothing of a pack. A month after the first time that archives can name: that one would be
     * written in the time zone of the machine, too.
     */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String ADDED_BY_MACS = "__MACOSX/";
    private static final int AT_A_TIME = 64 * 1024;

    private final SentFiles files = new SentFiles();
    private final List<String> names = new ArrayList<>();
    private final List<Map.Entry<String, byte[]>> unpacked = new ArrayList<>();
    private long bytes;

    private PackArchive() {}

    /** {@return the files of an archive; one folder around everything is taken off} */
    public static SentFiles.Reading read(byte[] zip) {
        return new PackArchive().reading(zip);
    }

    private SentFiles.Reading reading(byte[] zip) {
        ZipDirectory.Listing listing = ZipDirectory.of(zip, MOST_ENTRIES);
        listing.wrong().forEach(this::refuse);
        if (listing.wrong().isEmpty() && unpack(zip) && !same(listing.names(), names)) {
            refuse("the entries of the archive are not those that its directory lists; make the archive anew");
        }
        String around = around();
        for (Map.Entry<String, byte[]> file : unpacked) {
            files.add(file.getKey().substring(around.length()), file.getValue(), "");
        }
        return files.pack();
    }

    private void refuse(String why) {
        files.refuse("", "bad-archive", why);
    }

    /** {@return whether it was unpacked to its end} */
    private boolean unpack(byte[] zip) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                byte[] content = in.readNBytes(RulesFolder.MOST_BYTES + 1);
                bytes += content.length;
                if (!drain(in)) {
                    files.refuse("", "too-large", "the archive unpacks to more than 32 MB");
                    return false;
                }
                if (!entry.isDirectory() && isOfTheRules(entry.getName())) {
                    unpacked.add(Map.entry(entry.getName(), content));
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException _) {
            refuse("the archive can't be unpacked" + behind() + "; make it anew, with names in UTF-8");
            return false;
        }
    }

    private String behind() {
        return names.isEmpty() ? "" : " from its entry " + names.size() + " on";
    }

    /** Counts what is left of a file that is too large, up to what a pack may have in all. */
    private boolean drain(ZipInputStream in) throws IOException {
        byte[] more = new byte[AT_A_TIME];
        while (bytes <= RulesFolder.MOST_BYTES_IN_ALL) {
            int read = in.read(more);
            if (read < 0) {
                return true;
            }
            bytes += read;
        }
        return false;
    }

    /** A path that leads astray is never just hidden. */
    private static boolean isOfTheRules(String path) {
        return PackPath.problem(path).isPresent() || !(PackPath.isHidden(path) || path.startsWith(ADDED_BY_MACS));
    }

    /** {@return the folder that everything is in, with its slash; empty where there is none} */
    private String around() {
        List<String> tops = unpacked.stream()
                .map(file -> file.getKey().substring(0, file.getKey().indexOf('/') + 1))
                .distinct()
                .toList();
        return Optional.of(tops)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(top -> PackPath.problem(top + "x").isEmpty())
                .orElse("");
    }

    private static boolean same(List<String> listed, List<String> found) {
        return listed.stream().sorted().toList().equals(found.stream().sorted().toList());
    }

    /** {@return the files of a pack as an archive: in order of their paths, without times} */
    public static byte[] write(Pack pack) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(archive)) {
            for (String path : pack.paths()) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTimeLocal(TIMELESS);
                out.putNextEntry(entry);
                out.write(pack.content(path));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("an archive in memory can always be written", impossible);
        }
        return archive.toByteArray();
    }
}
