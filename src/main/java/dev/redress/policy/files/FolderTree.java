package dev.redress.policy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder on disk. */
record FolderTree(Path root) implements FileTree {

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public boolean hasFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    @Override
    public boolean hasFile(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    @Override
    public List<String> paths(String folder) throws IOException {
        try (Stream<Path> below = Files.walk(root.resolve(folder))) {
            return below.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(path -> !isHidden(path))
                    .map(path -> path.toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** What editors and version control keep beside the files is none of the rules. */
    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(step -> step.toString().startsWith("."));
    }

    @Override
    public Optional<byte[]> content(String path, int mostBytes) throws IOException {
        Path file = root.resolve(path);
        return Files.size(file) > mostBytes ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }
}
