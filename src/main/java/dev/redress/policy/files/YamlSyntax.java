package dev.redress.policy.files;

import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in plain words what keeps a file from being YAML. The parser's own words are a programmer's. */
final class YamlSyntax {

    private static final Pattern MARK = Pattern.compile("in reader, line (\\d+), column (\\d+):");
    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");
    private static final Pattern STRAY = Pattern.compile("found character '(.)' that cannot start any token");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|#.*");
    private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:- )?([\\w-]+):([^\\s:].*)");
    private static final Pattern KEY = Pattern.compile("\\s*(?:- +)*[\\w-]+\\s*");
    private static final String QUOTE_AS_TEXT = "write a quote that is part of the text as `\\\"`";

    private final RuleFile file;
    private final List<String> lines;
    private final String message;
    /** Where what the parser was reading began. */
    private final Place start;
    /** Where it could not go on. */
    private final Place stop;

    private record Place(int line, int column) {}

    private YamlSyntax(RuleFile file, JacksonException broken) {
        this.file = file;
        this.lines = file.text().lines().toList();
        this.message = String.valueOf(broken.getOriginalMessage());
        List<MatchResult> marks = MARK.matcher(message).results().toList();
        TokenStreamLocation at = broken.getLocation();
        Place told =
                at == null ? new Place(1, 1) : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        this.start = marks.isEmpty() ? told : place(marks.getFirst());
        this.stop = marks.isEmpty() ? told : place(marks.getLast());
    }

    static SourceProblem problem(RuleFile file, JacksonException broken) {
        return new YamlSyntax(file, broken).problem();
    }

    private SourceProblem problem() {
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) {
            int column = line(stop.line()).indexOf(twice.group(1)) + 1;
            return at(
                    new Place(stop.line(), Math.max(1, column)),
                    "`" + twice.group(1) + "` stands here twice; take one of the two out");
        }
        if (message.startsWith("Trailing token")) {
            int number = stop.line();
            while (number > 1 && !line(number).startsWith("---")) {
                number--;
            }
            return at(new Place(number, 1), "`---` starts a second document; take it out, a file holds one");
        }
        if (message.contains("special characters are not allowed")) {
            return file.problemAt(
                    Math.max(0, controlCharacter()), "an invisible control character stands here; take it out");
        }
        SourceProblem typed = typed();
        return typed != null ? typed : parsed();
    }

    /** Characters that look like those of YAML, on the line where the parser stopped or the one above it. */
    private @Nullable SourceProblem typed() {
        for (int number = Math.max(1, stop.line() - 1); number <= stop.line(); number++) {
            Matcher looksLike = Pattern.compile("[“”‘’：，｛｝［］　]").matcher(unquoted(line(number)));
            if (looksLike.find()) {
                String found = looksLike.group();
                return at(
                        new Place(number, looksLike.start() + 1),
                        "`" + found + "` means nothing here; write `" + plain(found) + "`");
            }
        }
        return null;
    }

    private SourceProblem parsed() {
        Matcher stray = STRAY.matcher(message);
        if (message.contains("\\t(TAB)")) {
            return at(stop, "a tab stands here; use spaces, and as many of them as on the lines beside it");
        }
        if (stray.find()) {
            return at(stop, "no value starts with `" + stray.group(1) + "`; put the value in quotes");
        }
        if (message.contains("unknown escape character")) {
            return at(stop, "a backslash has a meaning of its own in quotes; write it twice, `\\\\`");
        }
        if (message.contains("scanning a quoted scalar") || message.contains("scanning a double-quoted scalar")) {
            return at(start, "the quote that opens here is never closed; add one at the end of the text");
        }
        if (message.contains("expected ',' or")) {
            return brackets(message.contains("expected ',' or '}'") ? "}" : "]");
        }
        if (message.contains("mapping values are not allowed")) {
            return colon();
        }
        if (message.contains("could not find expected ':'")) {
            return noKey();
        }
        return message.contains("expected <block end>")
                ? block()
                : at(stop, "this is no YAML from here on; compare it with a file that is");
    }

    private SourceProblem brackets(String close) {
        String open = close.equals("}") ? "{" : "[";
        return start.line() == stop.line()
                ? at(
                        stop,
                        "before this a comma is missing, or the `" + close + "` for the `" + open + "` in column "
                                + start.column())
                : at(start, "the `" + open + "` here is not closed; add `" + close + "` where it ends");
    }

    /** A colon where no key can be: the line is indented too far, the one above is no key, or it is part of a text. */
    private SourceProblem colon() {
        String here = line(stop.line());
        Matcher above = NO_SPACE.matcher(stop.line() > 1 ? line(stop.line() - 1) : "");
        if (above.matches()) {
            return missingSpace(stop.line() - 1, above);
        }
        String before = here.substring(0, Math.min(here.length(), stop.column() - 1));
        if (KEY.matcher(before).matches()) {
            return indentation(stop.line());
        }
        return at(stop, "a colon with a space behind it ends a key; put a text that has one in quotes");
    }

    private SourceProblem noKey() {
        String here = line(start.line());
        Matcher missing = NO_SPACE.matcher(here);
        if (missing.matches()) {
            return missingSpace(start.line(), missing);
        }
        return here.strip().startsWith("-")
                ? at(
                        start,
                        "a space is missing behind `-`; write `- "
                                + here.strip().substring(1).strip() + "`")
                : at(
                        start,
                        "`" + here.strip()
                                + "` has no value; write `key: value`, or put a text of several lines in quotes");
    }

    private SourceProblem block() {
        if (message.contains("found '}'") || message.contains("found ']'")) {
            return at(stop, "`" + line(stop.line()).charAt(stop.column() - 1) + "` closes nothing; take it out");
        }
        if (!message.contains("found '<scalar>'")) {
            return indentation(stop.line());
        }
        for (int number = stop.line() - 1; number >= Math.max(1, start.line()); number--) {
            int quote = QUOTED.matcher(line(number))
                    .replaceAll(found -> " ".repeat(found.group().length()))
                    .indexOf('"');
            if (quote >= 0) {
                return at(
                        new Place(number, quote + 1),
                        "the quote that opens here is not closed on its line; add one at the end of the text");
            }
        }
        return at(stop, "the text in quotes ends before this; " + QUOTE_AS_TEXT + ", or put the whole value in quotes");
    }

    private SourceProblem missingSpace(int number, Matcher found) {
        return at(
                new Place(number, found.end(1) + 1),
                "a space is missing behind the colon; write `" + found.group(1) + ": "
                        + found.group(2).strip() + "`");
    }

    private SourceProblem indentation(int number) {
        String here = line(number);
        int spaces = here.length() - here.stripLeading().length();
        return at(
                new Place(number, spaces + 1),
                "this line is indented by " + (spaces == 1 ? "1 space" : spaces + " spaces")
                        + ", unlike the lines that it belongs with; give it as many spaces as they have");
    }

    private int controlCharacter() {
        Matcher control = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]").matcher(file.text());
        return control.find() ? control.start() : 0;
    }

    /** The line with everything in straight quotes, and comments, blanked out. */
    private static String unquoted(String line) {
        return QUOTED.matcher(line).replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static String plain(String looksLike) {
        int index = "“”‘’：，｛｝［］　".indexOf(looksLike);
        return "\"\"'':,{}[] ".substring(index, index + 1);
    }

    private String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    private static Place place(MatchResult mark) {
        return new Place(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
    }

    private SourceProblem at(Place place, String detail) {
        return new SourceProblem(file.path(), place.line(), place.column(), detail);
    }
}
