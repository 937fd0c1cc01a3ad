package dev.redress.policy.files;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the places in the files of a rules folder that problems are about. */
public final class SourcePlaces {

    private final RulesFolder folder;
    private final Map<String, Optional<RuleFile>> files = new HashMap<>();

    public SourcePlaces(RulesFolder folder) {
        this.folder = folder;
    }

    /** {@return a problem where {@code words} first stand in the file, or of the file as a whole} */
    public SourceProblem problem(String path, String words, String detail) {
        return files.computeIfAbsent(path, unread -> folder.file(unread, new ArrayList<>()))
                .filter(file -> file.text().contains(words))
                .map(file -> file.problemAt(file.text().indexOf(words), detail))
                .orElseGet(() -> new SourceProblem(path, 0, 0, detail));
    }

    /**
     * {@return a problem where {@code words} first stand behind {@code above}, or of the file as a whole}
     *
     * @param words with the indentation by which they are found
     */
    public SourceProblem problem(String path, String above, String words, String detail) {
        return files.computeIfAbsent(path, unread -> folder.file(unread, new ArrayList<>()))
                .map(file -> {
                    int index =
                            file.text().indexOf(words, Math.max(0, file.text().indexOf(above)));
                    int indentation = words.length() - words.stripLeading().length();
                    return index < 0
                            ? new SourceProblem(path, 0, 0, detail)
                            : file.problemAt(index + indentation, detail);
                })
                .orElseGet(() -> new SourceProblem(path, 0, 0, detail));
    }
}
