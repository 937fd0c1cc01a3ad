package dev.redress.policy.files;

import dev.redress.policy.Pack;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** The folder that a pack was made of. */
record PackTree(Pack pack) implements FileTree {

    @Override
    public String name() {
        return "pack " + pack.id();
    }

    @Override
    public boolean hasFolder(String path) {
        return path.isEmpty() || pack.paths().stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    @Override
    public boolean hasFile(String path) {
        return pack.paths().contains(path);
    }

    @Override
    public List<String> paths(String folder) {
        return pack.paths().stream()
                .filter(file -> folder.isEmpty() || file.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public Optional<byte[]> content(String path, int mostBytes) throws IOException {
        if (!hasFile(path)) {
            throw new NoSuchFileException(path);
        }
        byte[] content = pack.content(path);
        return content.length > mostBytes ? Optional.empty() : Optional.of(content);
    }
}
