package dev.redress.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page for readers, held against the repository: its links lead somewhere, its commands exist, its code stands in our
 * files, and every name in it is a name of ours.
 */
final class Readme {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    /** What is no evidence: the page itself, and the checks, which name what is not so. */
    private static final Pattern NO_EVIDENCE = Pattern.compile("README\\.md|src/test/java/dev/redress/house/.*");

    private final Repository repository;
    private final List<TextFile> files;
    private final Commands commands;

    Readme(Repository repository) {
        this.repository = repository;
        this.files = repository.textFiles().stream()
                .filter(file -> !NO_EVIDENCE.matcher(file.path()).matches())
                .toList();
        this.commands = new Commands(repository, files);
    }

    /** {@return what the page says that is not so} */
    List<String> problems(String page) {
        String prose = FENCE.matcher(page).replaceAll("");
        List<String> problems = new ArrayList<>();
        groups(LINK, prose)
                .filter(link -> !leadsSomewhere(link, prose))
                .forEach(link -> problems.add("no such link: " + link));
        groups(SPAN, prose).filter(name -> !isKnown(name)).forEach(name -> problems.add("no such name: " + name));
        FENCE.matcher(page).results().forEach(fence -> problems.addAll(problemsOf(fence.group(1), fence.group(2))));
        return problems;
    }

    private List<String> problemsOf(String language, String code) {
        return switch (language) {
            case "sh", "bash", "console" -> commands.problems(code);
            case "java", "drl", "yaml" -> isQuoted(code) ? List.of() : List.of("stands in no file: " + code.strip());
            case "json", "text" -> List.of();
            default -> List.of("a block needs a language: " + code.strip());
        };
    }

    private boolean leadsSomewhere(String link, String prose) {
        if (link.startsWith("https://")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        if (!parts[0].isEmpty() && !repository.has(parts[0])) {
            return false;
        }
        String target = parts[0].isEmpty()
                ? prose
                : repository.has(parts[0]) && parts.length == 2 ? repository.text(parts[0]) : "";
        return parts.length == 1 || groups(HEADING, target).map(Readme::anchor).anyMatch(parts[1]::equals);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }

    private boolean isKnown(String name) {
        if (commands.isCommand(name)) {
            return commands.problems(name).isEmpty();
        }
        if (name.matches("[\\w.-]+/[\\w./-]*|[\\w-]+\\.(java|yaml|xml|md|drl)")) {
            return repository.has(name) || name.matches("(target|data)/.*");
        }
        if (name.matches("(?:[a-z]\\w*\\.)*([A-Z]\\w*[a-z]\\w*)(\\.[a-z]\\w*(\\(.*\\))?)?")) {
            return isInSource(name);
        }
        return files.stream().anyMatch(file -> file.text().contains(name.replaceFirst("^(GET|POST) ", "")));
    }

    /** Whether a type such as {@code CaseDesk}, or a method of it such as {@code CaseDesk.decide}, is in our sources. */
    private boolean isInSource(String name) {
        MatchResult parts = Pattern.compile("([A-Z]\\w*)(?:\\.([a-z]\\w*))?")
                .matcher(name)
                .results()
                .findFirst()
                .orElseThrow();
        Pattern member =
                parts.group(2) == null ? Pattern.compile("") : Pattern.compile("[\\w>\\]] " + parts.group(2) + "\\(");
        return files.stream()
                .filter(file -> file.isJava() && file.path().endsWith("/" + parts.group(1) + ".java"))
                .anyMatch(file -> member.matcher(file.text()).find());
    }

    private boolean isQuoted(String code) {
        String wanted = unindented(code);
        return files.stream().anyMatch(file -> unindented(file.text()).contains(wanted));
    }

    private static String unindented(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("", (above, line) -> above + "\n" + line);
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
