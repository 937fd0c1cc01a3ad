package dev.redress.policy.files;

import dev.redress.policy.Pack;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files below a rules folder, on disk or in a pack. */
public final class RulesFolder {

    /** Twice as much as the largest that was ever needed. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Ten times as many as were ever needed, and twice as much. */
    static final int MOST_FILES = 3_000;

    static final long MOST_BYTES_IN_ALL = 32L * 1024 * 1024;

    private final FileTree tree;

    private RulesFolder(FileTree tree) {
        this.tree = tree;
    }

    /** {@return a folder on disk; each of its files is as it is when it is read} */
    public static RulesFolder at(Path root) {
        return new RulesFolder(new FolderTree(root));
    }

    /** {@return the folder that was packed} */
    public static RulesFolder of(Pack pack) {
        return new RulesFolder(new PackTree(pack));
    }

    /** {@return all files of the folder as they are now, or nothing after the problems were added} */
    public Optional<Pack> pack(Collection<SourceProblem> problems) {
        List<SourceProblem> found = new ArrayList<>();
        Map<String, byte[]> files = new HashMap<>();
        long bytes = 0;
        if (!exists()) {
            found.add(new SourceProblem(tree.name(), 0, 0, "there is no such folder of rules"));
        }
        for (String path : paths("", found)) {
            if (files.size() == MOST_FILES || bytes > MOST_BYTES_IN_ALL) {
                found.add(new SourceProblem(
                        tree.name(), 0, 0, "the folder has more than " + MOST_FILES + " files, or more than 32 MB"));
                break;
            }
            Optional<byte[]> content = content(path, found);
            content.ifPresent(read -> files.put(path, read));
            bytes += content.map(read -> read.length).orElse(0);
        }
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(new Pack(files)) : Optional.empty();
    }

    String name() {
        return tree.name();
    }

    boolean exists() {
        return tree.hasFolder("");
    }

    boolean has(String folder) {
        return tree.hasFolder(folder);
    }

    boolean hasFile(String path) {
        return tree.hasFile(path);
    }

    /** {@return a file, or nothing after its problem was added} */
    Optional<RuleFile> file(String path, Collection<SourceProblem> problems) {
        return content(path, problems).flatMap(content -> {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return Optional.of(new RuleFile(path, text));
            } catch (CharacterCodingException notUtf8) {
                problems.add(new SourceProblem(path, 0, 0, "the file is not UTF-8 text; save it as UTF-8"));
                return Optional.empty();
            }
        });
    }

    private Optional<byte[]> content(String path, Collection<SourceProblem> problems) {
        try {
            Optional<byte[]> content = tree.content(path, MOST_BYTES);
            if (content.isEmpty()) {
                problems.add(new SourceProblem(path, 0, 0, "the file is larger than 2 MB; split it"));
            }
            return content;
        } catch (IOException unreadable) {
            problems.add(new SourceProblem(path, 0, 0, "the file is missing or can't be read"));
            return Optional.empty();
        }
    }

    /** {@return the readable files with an ending below a folder, by path} */
    List<RuleFile> files(String folder, String ending, Collection<SourceProblem> problems) {
        List<RuleFile> files = new ArrayList<>();
        paths(folder, problems).stream()
                .filter(path -> path.endsWith(ending))
                .forEach(path -> file(path, problems).ifPresent(files::add));
        return files;
    }

    private List<String> paths(String folder, Collection<SourceProblem> problems) {
        if (!has(folder)) {
            return List.of();
        }
        try {
            return tree.paths(folder).stream().sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new SourceProblem(folder, 0, 0, "the folder can't be read"));
            return List.of();
        }
    }
}
