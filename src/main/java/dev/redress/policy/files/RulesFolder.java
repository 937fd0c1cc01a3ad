package dev.redress.policy.files;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files below a rules folder. */
final class RulesFolder {

    /** Twice as much as the largest that was ever needed. */
    private static final long MOST_BYTES = 2 * 1024 * 1024;

    private final Path root;

    RulesFolder(Path root) {
        this.root = root;
    }

    boolean exists() {
        return Files.isDirectory(root);
    }

    boolean has(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    boolean hasFile(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /** {@return a file, or nothing after its problem was added} */
    Optional<RuleFile> file(String path, Collection<SourceProblem> problems) {
        try {
            if (Files.size(root.resolve(path)) > MOST_BYTES) {
                problems.add(new SourceProblem(path, 0, 0, "the file is larger than 2 MB; split it"));
                return Optional.empty();
            }
            return Optional.of(new RuleFile(path, Files.readString(root.resolve(path))));
        } catch (CharacterCodingException notUtf8) {
            problems.add(new SourceProblem(path, 0, 0, "the file is not UTF-8 text; save it as UTF-8"));
        } catch (IOException unreadable) {
            problems.add(new SourceProblem(path, 0, 0, "the file is missing or can't be read"));
        }
        return Optional.empty();
    }

    /** {@return the readable files with an ending below a folder, by path} */
    List<RuleFile> files(String folder, String ending, Collection<SourceProblem> problems) {
        if (!has(folder)) {
            return List.of();
        }
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(root.resolve(folder))) {
            below.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .forEach(path -> file(path, problems).ifPresent(files::add));
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new SourceProblem(folder, 0, 0, "the folder can't be read"));
        }
        return files;
    }
}
