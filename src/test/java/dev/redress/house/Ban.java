package dev.redress.house;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that our files must not say.
 *
 * @param pattern what, looked for line by line
 * @param instead what to write in its place
 * @param example a line that it is found in, so that a test can see the ban work
 * @param where which files it is for: a pattern that the path matches from its start
 * @param except the paths that may say it, each the start of a path; the reason stands beside it
 */
record Ban(Pattern pattern, String instead, String example, Pattern where, List<String> except) {

    private static final Pattern ANYWHERE = Pattern.compile("");
    private static final Pattern JAVA = Pattern.compile("src/.*\\.java$");
    private static final Pattern MAIN = Pattern.compile("src/main/.*\\.java$");

    /** Bans something from all Java. */
    static Ban fromJava(String pattern, String example, String instead) {
        return new Ban(Pattern.compile(pattern), instead, example, JAVA, List.of());
    }

    /** Bans something from the Java that is shipped. */
    static Ban fromMain(String pattern, String example, String instead) {
        return new Ban(Pattern.compile(pattern), instead, example, MAIN, List.of());
    }

    /** Bans something from every file. */
    static Ban fromAll(String pattern, String example, String instead) {
        return new Ban(Pattern.compile(pattern), instead, example, ANYWHERE, List.of());
    }

    /** {@return this ban, which does not hold for paths that start so} */
    Ban except(String... starts) {
        return new Ban(pattern, instead, example, where, List.of(starts));
    }

    /** {@return where a file breaks this ban, each with what to write instead} */
    Stream<String> brokenBy(TextFile file) {
        if (!where.matcher(file.path()).lookingAt() || except.stream().anyMatch(file.path()::startsWith)) {
            return Stream.empty();
        }
        return file.find(pattern).map(place -> place + "   <- instead: " + instead);
    }
}
