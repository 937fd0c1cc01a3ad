package dev.redress.policy.files;

import dev.redress.facts.Problem;
import dev.redress.facts.json.Echo;
import dev.redress.policy.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that somebody sends to be kept as a pack, and everything that is wrong with them. For one thread. */
public final class SentFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> byFoldedPath = new HashMap<>();
    private final Map<String, String> byFoldedFolder = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    /** Begins with none. */
    public SentFiles() {}

    /**
     * Adds a file, or what is wrong with it.
     *
     * @param place JSON pointer to the path in what was sent; empty where that is not JSON
     */
    public void add(String path, byte[] content, String place) {
        int before = problems.size();
        PackPath.problem(path).ifPresent(wrong -> refuse(place, "bad-path", wrong));
        if (problems.size() == before && PackPath.isHidden(path)) {
            refuse(
                    place,
                    "bad-path",
                    Echo.quoted(path) + " is hidden behind a dot and none of the rules; leave it out");
        }
        if (content.length > RulesFolder.MOST_BYTES) {
            refuse(place, "too-large", Echo.quoted(path) + " is larger than 2 MB; split it");
        }
        if (problems.size() == before) {
            keep(path, content, place);
        }
    }

    /** Notes what else is wrong. */
    public void refuse(String place, String code, String detail) {
        problems.add(new Problem(place, code, detail));
    }

    private void keep(String path, byte[] content, String place) {
        String folded = PackPath.folded(path);
        String same = byFoldedPath.putIfAbsent(folded, path);
        if (same != null) {
            refuse(
                    place,
                    "duplicate-value",
                    same.equals(path)
                            ? Echo.quoted(path) + " is there twice"
                            : Echo.quoted(path) + " and " + Echo.quoted(same) + " differ in case alone");
            return;
        }
        PackPath.folders(path).forEach(folder -> byFoldedFolder.putIfAbsent(PackPath.folded(folder), place));
        bytes += content.length;
        files.put(path, content.clone());
    }

    /** {@return the pack, or everything that is wrong, sorted} */
    public Reading pack() {
        List<Problem> all = new ArrayList<>(problems);
        byFoldedPath.forEach((folded, path) -> {
            if (byFoldedFolder.containsKey(folded)) {
                all.add(new Problem(
                        byFoldedFolder.get(folded),
                        "duplicate-value",
                        Echo.quoted(path) + " is a file and a folder; one of them needs another name"));
            }
        });
        if (files.size() > RulesFolder.MOST_FILES) {
            all.add(new Problem("", "too-many-items", "there are more than " + RulesFolder.MOST_FILES + " files"));
        }
        if (bytes > RulesFolder.MOST_BYTES_IN_ALL) {
            all.add(new Problem("", "too-large", "the files are larger than 32 MB together"));
        }
        if (files.isEmpty() && all.isEmpty()) {
            all.add(new Problem("", "empty-items", "there is no file; send those of the rules folder"));
        }
        return all.isEmpty()
                ? new Whole(new Pack(files))
                : new Refused(all.stream().sorted().toList());
    }

    /** What came of the files. */
    public sealed interface Reading {}

    /** A pack, which nobody has checked. */
    public record Whole(Pack pack) implements Reading {}

    /** No pack, since something is wrong with the files. */
    public record Refused(List<Problem> problems) implements Reading {}
}
