package dev.redress.policy.drools;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file and its syntax tree. */
record ParsedFile(RuleFile file, @Nullable PackageDescr tree, List<SourceProblem> problems) {

    /** The parser writes numbers in the digits of the machine's locale. */
    private static final Pattern PLACE =
            Pattern.compile("Line (\\d+):(\\d+) (.*)", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern UNEXPECTED =
            Pattern.compile("^(?:no viable alternative at|mismatched|extraneous) input '(.*?)'(?: |$)");

    static ParsedFile of(RuleFile file) {
        List<SourceProblem> slips = DrlText.problems(file);
        if (!slips.isEmpty()) {
            return new ParsedFile(file, null, slips);
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        List<SourceProblem> problems = new ArrayList<>();
        PackageDescr tree = null;
        try {
            tree = parser.parse(true, file.text());
        } catch (DroolsParserException broken) {
            problems.add(new SourceProblem(file.path(), 0, 0, "this is not a rule file"));
        }
        for (DroolsError error : parser.getErrors()) {
            Matcher place = PLACE.matcher(error.getMessage());
            // What the parser says after its first complaint mostly follows from that.
            if (problems.isEmpty()) {
                problems.add(
                        place.find()
                                ? new SourceProblem(
                                        file.path(),
                                        Integer.parseInt(place.group(1)),
                                        Integer.parseInt(place.group(2)) + 1,
                                        inPlainWords(place.group(3)))
                                : new SourceProblem(file.path(), 0, 0, inPlainWords(error.getMessage())));
            }
        }
        return new ParsedFile(file, tree, problems);
    }

    private static String inPlainWords(String message) {
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        Matcher unexpected = UNEXPECTED.matcher(line);
        if (!unexpected.find()) {
            return "this can't be read as a rule: " + line;
        }
        if (unexpected.group(1).equals("=")) {
            return "`=` can't stand here; to compare, write `==`";
        }
        return unexpected.group(1).equals("<eof>")
                ? "the file ends in the middle of a rule; complete it with `then`, what it proposes, and `end`"
                : "`" + unexpected.group(1)
                        + "` can't stand here; something is missing before it, or it is misspelt or one too many";
    }

    List<RuleDescr> rules() {
        return tree == null ? List.of() : tree.getRules();
    }

    /** {@return the text of an annotation such as {@code @clause("A1")}} */
    static Optional<String> annotation(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        return Optional.ofNullable(annotation)
                .map(AnnotationDescr::getSingleValueAsString)
                .map(ParsedFile::unquoted)
                .filter(value -> !value.isBlank());
    }

    private static String unquoted(String value) {
        String trimmed = value.strip();
        return trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"")
                ? trimmed.substring(1, trimmed.length() - 1)
                : trimmed;
    }

    /** {@return a problem where {@code word} first stands as a word from {@code fromLine} on, or at that line's start} */
    SourceProblem problemAt(String word, int fromLine, String detail) {
        Matcher place =
                Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)").matcher(file.text());
        if (place.find(startOf(fromLine))) {
            return file.problemAt(place.start(), detail);
        }
        return new SourceProblem(file.path(), fromLine, 1, detail);
    }

    private int startOf(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        return start;
    }
}
