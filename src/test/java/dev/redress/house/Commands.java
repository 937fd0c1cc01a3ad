package dev.redress.house;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shell commands in a text, held against what this repository can run. */
final class Commands {

    private static final String JAR = "target/redress.jar";
    private static final Set<String> PHASES =
            Set.of("clean", "validate", "compile", "test", "package", "verify", "install");
    private static final Set<String> EVERYWHERE = Set.of("git", "cd", "export", "cat", "echo", "python3");
    private static final Set<String> OURS = Set.of("./mvnw", "java", "curl", ".ci/run");
    private static final Pattern URL_PATH = Pattern.compile("https?://[^/\\s'\"]+(/[^\\s'\"?]*)");
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\w/.:])@?((?:rules|src|\\.ci)/[\\w./-]+|[\\w-]+\\.(?:yaml|json|ndjson|xml))(?![\\w/])");

    private final Repository repository;
    private final List<TextFile> files;

    Commands(Repository repository, List<TextFile> files) {
        this.repository = repository;
        this.files = files;
    }

    boolean isCommand(String text) {
        return OURS.contains(text.split("\\s", 2)[0]);
    }

    /** {@return the commands that can't be run, each with why} */
    List<String> problems(String script) {
        return script.replaceAll("\\\\\\n\\s*", " ")
                .lines()
                .map(line -> line.strip().replaceFirst("^\\$ ", "").replaceFirst("\\s+# .*$", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> Stream.concat(
                        Arrays.stream(line.split(" (?:\\|\\|?|&&) "))
                                .map(String::strip)
                                .flatMap(this::problem),
                        missingFiles(line)))
                .toList();
    }

    private Stream<String> problem(String command) {
        List<String> words = List.of(command.split("\\s+"));
        return switch (words.getFirst()) {
            case "./mvnw" ->
                words.stream()
                        .skip(1)
                        .filter(word -> !word.startsWith("-") && !isGoal(word))
                        .map(word -> "no such goal: " + word);
            case "java" -> isOurs(words) ? Stream.empty() : Stream.of("no such command of ours: " + command);
            case "curl" ->
                isAnswered(command) ? Stream.empty() : Stream.of("openapi.yaml has no such path: " + command);
            case ".ci/run" -> Stream.empty();
            default ->
                EVERYWHERE.contains(words.getFirst()) ? Stream.empty() : Stream.of("no such command: " + command);
        };
    }

    private boolean isGoal(String word) {
        String plugin = word.split(":", 2)[0];
        String pom = repository.text("pom.xml");
        return PHASES.contains(word)
                || (word.contains(":")
                        && (pom.contains("<artifactId>" + plugin + "-maven-plugin<")
                                || pom.contains("<artifactId>maven-" + plugin + "-plugin<")));
    }

    /** Whether it runs our jar, with a command that the command line names, or with none, or a program of a library in it. */
    private boolean isOurs(List<String> words) {
        int jar = words.indexOf(JAR);
        if (jar > 1 && words.get(jar - 1).equals("-cp") && words.get(1).startsWith("-Dloader.main=org.h2.")) {
            return repository.text("pom.xml").contains("<artifactId>h2<");
        }
        if (jar < 1
                || !words.get(jar - 1).equals("-jar")
                || !repository.text("pom.xml").contains("<finalName>redress<")) {
            return false;
        }
        return jar + 1 == words.size()
                || files.stream()
                        .filter(file -> file.path().matches("src/main/java/dev/redress/(cli/\\w+|Redress)\\.java"))
                        .anyMatch(file -> file.text().contains("= \"" + words.get(jar + 1) + "\""));
    }

    private boolean isAnswered(String curl) {
        Matcher url = URL_PATH.matcher(curl);
        return url.find()
                && repository.has("openapi.yaml")
                && repository
                        .text("openapi.yaml")
                        .lines()
                        .filter(line -> line.matches("\\s+/[^\\s]*:\\s*"))
                        .map(line -> line.strip().replaceFirst(":$", "").replaceAll("\\{\\w+}", "[^/]+"))
                        .anyMatch(url.group(1)::matches);
    }

    private Stream<String> missingFiles(String line) {
        return FILE.matcher(line)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !repository.has(path))
                .map(path -> "no such file: " + path);
    }
}
