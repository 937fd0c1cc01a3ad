package dev.redress.policy;

import java.util.Comparator;

/**
 * One thing that is wrong in a file of the rules folder.
 *
 * @param file path below the rules folder
 * @param line counted from 1; 0 where the problem is the file as a whole
 * @param column counted from 1; 0 where the problem is the line as a whole
 * @param detail what is wrong, and what would be right
 */
public record SourceProblem(String file, int line, int column, String detail) implements Comparable<SourceProblem> {

    private static final Comparator<SourceProblem> ORDER = Comparator.comparing(SourceProblem::file)
            .thenComparingInt(SourceProblem::line)
            .thenComparingInt(SourceProblem::column)
            .thenComparing(SourceProblem::detail);

    @Override
    public int compareTo(SourceProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + detail;
    }
}
