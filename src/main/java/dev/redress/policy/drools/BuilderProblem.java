package dev.redress.policy.drools;

import dev.redress.policy.SourceProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.internal.builder.KnowledgeBuilderResult;

/** Says in the words of the rules, and with a place, what the rule builder complains about. */
final class BuilderProblem {

    private static final Pattern ENUM_VALUE =
            Pattern.compile("unable to resolve method using strict-mode: [\\w.$]*?(\\w+)\\.(\\w+)\\(\\)");
    private static final Pattern TYPES =
            Pattern.compile("requires compatible types\\. Found class ([\\w.$]+) and class ([\\w.$]+)");
    private static final Pattern EXPRESSION =
            Pattern.compile("Unable to Analyse Expression (.*?):\\s*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile(
            "(\\$?\\w+) cannot be resolved|The (?:method|constructor) (\\w+)|[Cc]annot convert from (\\w+)");

    private BuilderProblem() {}

    static Stream<SourceProblem> of(KnowledgeBuilderResult error, Map<String, ParsedFile> files) {
        ParsedFile file = error.getResource() == null
                ? null
                : files.get(error.getResource().getSourcePath());
        if (file == null) {
            return Stream.of(new SourceProblem("", 0, 0, firstLine(error.getMessage())));
        }
        int line = lineOf(error);
        String message = error.getMessage();
        if (message.startsWith("Rule Compilation error")) {
            return message.substring("Rule Compilation error".length())
                    .strip()
                    .lines()
                    .map(java -> inConsequence(file, line, java));
        }
        return Stream.of(inCondition(file, line, message));
    }

    private static int lineOf(KnowledgeBuilderResult error) {
        int line = Arrays.stream(error.getLines()).max().orElse(-1);
        if (line > 0) {
            return line;
        }
        return error instanceof DescrBuildError build && build.getParentDescr() instanceof RuleDescr rule
                ? rule.getLine()
                : 1;
    }

    private static SourceProblem inCondition(ParsedFile file, int line, String message) {
        Matcher value = ENUM_VALUE.matcher(message);
        if (value.find()) {
            return file.problemAt(value.group(2), line, notAValue(value.group(2), value.group(1)));
        }
        String expression = Optional.of(EXPRESSION.matcher(message))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
        String firstWord = expression.strip().split("[^\\w$]", 2)[0];
        Matcher types = TYPES.matcher(message);
        if (types.find()) {
            return file.problemAt(
                    expression.isEmpty() ? firstWord : expression,
                    line,
                    "`" + expression + "` compares " + simple(types.group(1)) + " with " + simple(types.group(2))
                            + ", which can never agree");
        }
        return file.problemAt(
                firstWord,
                line,
                expression.isEmpty()
                        ? firstLine(message)
                        : "`" + expression + "` can't be understood: " + secondLine(message));
    }

    private static String notAValue(String name, String owner) {
        return "`" + name + "` is not a value of " + owner + "; " + Guess.of(name, namesIn(owner));
    }

    private static SourceProblem inConsequence(ParsedFile file, int line, String java) {
        Matcher word = JAVA.matcher(java);
        String name = word.find()
                ? Stream.of(word.group(1), word.group(2), word.group(3))
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse("then")
                : "then";
        Matcher owner = Pattern.compile("\\b([A-Z]\\w*)\\." + Pattern.quote(name) + "\\b")
                .matcher(file.file().text());
        if (java.contains("is not a field") && owner.find()) {
            return file.problemAt(name, line, notAValue(name, owner.group(1)));
        }
        return file.problemAt(name, line, java.replaceAll("Rule_\\w+", "a rule").strip());
    }

    private static List<String> namesIn(String owner) {
        return Vocabulary.anyType(owner)
                .map(type -> type.isEnum()
                        ? Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList()
                        : List.copyOf(Vocabulary.fields(type)))
                .orElse(List.of());
    }

    private static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }

    private static String secondLine(String message) {
        return message.strip().lines().skip(1).findFirst().orElse("").replaceAll("^\\[Error: |\\]$", "");
    }
}
