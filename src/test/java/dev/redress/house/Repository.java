package dev.redress.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text files of this repository, as they lie in the working tree; what .gitignore names is not among them. */
final class Repository {

    private static final Set<String> TOOLS = Set.of(".git", ".mvn", "mvnw", "mvnw.cmd");

    private final Path root;

    Repository(Path root) {
        this.root = root;
    }

    /** {@return the repository that this build runs in: Maven runs tests in the folder of the pom} */
    static Repository here() {
        return new Repository(Path.of("").toAbsolutePath());
    }

    /** {@return whether there is a file or folder at a path below the root} */
    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** {@return a file's text; it must exist} */
    String text(String path) {
        return read(root.resolve(path)).orElseThrow(() -> new IllegalArgumentException(path + " is not text"));
    }

    /** {@return all text files of our own, by path} */
    List<TextFile> textFiles() {
        Set<String> ignored = ignored();
        List<TextFile> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return ignored.contains(relative(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!ignored.contains(relative(file))) {
                        read(file).ifPresent(text -> found.add(new TextFile(relative(file), text)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    private Set<String> ignored() {
        Stream<String> folders = text(".gitignore")
                .lines()
                .filter(line -> line.startsWith("/") && line.endsWith("/"))
                .map(line -> line.substring(1, line.length() - 1));
        return Stream.concat(folders, TOOLS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
