package dev.redress.policy;

/**
 * One text file of the rules folder.
 *
 * @param path below the rules folder, with forward slashes
 * @param text its content
 */
public record RuleFile(String path, String text) {

    /** {@return a problem at the character with this index, counted from 0} */
    public SourceProblem problemAt(int index, String detail) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new SourceProblem(path, line, index - before.lastIndexOf('\n'), detail);
    }
}
