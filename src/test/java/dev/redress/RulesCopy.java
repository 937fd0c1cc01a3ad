package dev.redress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies of the shipped rules, to be spoilt or shortened. */
public final class RulesCopy {

    private static final Path RULES = Path.of("rules");

    private RulesCopy() {}

    /** Copies the rules folder with all that is in it. */
    public static void whole(Path to) throws IOException {
        copy(to, _ -> true);
    }

    /** Copies what one policy takes, without its scenarios: it loads in a fraction of the time. */
    public static void of(String policy, Path to) throws IOException {
        copy(
                to,
                path -> !path.startsWith("scenarios")
                        && (!path.startsWith("policies") || path.endsWith(policy + ".yaml")));
    }

    private static void copy(Path to, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.walk(RULES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path name = RULES.relativize(path);
                if (wanted.test(name)) {
                    Path copy = to.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
    }
}
