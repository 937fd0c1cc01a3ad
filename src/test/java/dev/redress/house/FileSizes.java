package dev.redress.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a file may be. What is longer is listed with its size, and the size in the list can only go down. */
final class FileSizes {

    static final int MOST_LINES = 300;

    private final Map<String, Integer> listed;

    private FileSizes(Map<String, Integer> listed) {
        this.listed = listed;
    }

    /** Reads a list of {@code path lines}, one a line; a line that starts with {@code #} is a comment. */
    static FileSizes listedIn(String list) {
        return new FileSizes(list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[1]))));
    }

    /** {@return what is wrong with the sizes of the files, or with the list} */
    List<String> problems(List<TextFile> files) {
        Map<String, Integer> sizes = files.stream().collect(Collectors.toMap(TextFile::path, TextFile::lineCount));
        Stream<String> tooLong = sizes.entrySet().stream()
                .filter(file -> file.getValue() > MOST_LINES && !listed.containsKey(file.getKey()))
                .map(file ->
                        file.getKey() + " has " + file.getValue() + " lines, at most " + MOST_LINES + " are allowed");
        Stream<String> stale = listed.entrySet().stream()
                .flatMap(entry -> problem(entry.getKey(), entry.getValue(), sizes.getOrDefault(entry.getKey(), 0)));
        return Stream.concat(tooLong, stale).sorted().toList();
    }

    private static Stream<String> problem(String path, int allowed, int lines) {
        if (lines > allowed) {
            return Stream.of(path + " grew from " + allowed + " to " + lines + " lines, it may only shrink");
        }
        if (lines <= MOST_LINES) {
            return Stream.of(path + " has " + lines + " lines: take it off the list");
        }
        return lines < allowed ? Stream.of(path + " shrank to " + lines + " lines: lower the list") : Stream.empty();
    }
}
