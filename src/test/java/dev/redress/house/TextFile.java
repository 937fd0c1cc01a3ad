package dev.redress.house;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text file of the repository.
 *
 * @param path below the root, with slashes
 */
record TextFile(String path, String text) implements Comparable<TextFile> {

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isMainJava() {
        return isJava() && path.startsWith("src/main/");
    }

    int lineCount() {
        return Math.toIntExact(text.lines().count());
    }

    /** {@return the places that a pattern is found at, as {@code path:line: text}, one for each line} */
    Stream<String> find(Pattern pattern) {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length)
                .filter(line -> pattern.matcher(lines[line]).find())
                .mapToObj(line -> path + ":" + (line + 1) + ": " + lines[line].strip());
    }

    @Override
    public int compareTo(TextFile other) {
        return path.compareTo(other.path);
    }
}
