package dev.redress.policy.drools;

import static dev.redress.policy.drools.Rules.CLAUSES;
import static dev.redress.policy.drools.Rules.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.redress.decision.PlainTexts;
import dev.redress.decision.Texts;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule file can do nothing but decide: whatever else somebody writes into one is refused at its place, and nothing of it runs. */
class HostileRulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Texts TEXTS = new PlainTexts(Arrays.stream(Texts.Kind.values())
            .collect(Collectors.toMap(kind -> kind, _ -> Map.of("X", "x", "DEFECT", "x"))));
    private static final String SOUND_WHEN = "$item : Item( $price : unitPrice )";
    private static final String SOUND_THEN = "insert( new Note( \"X\" ) );";

    @Test
    void takesTheSoundRuleThatTheOthersAreMadeFrom() {
        assertThat(compiled(rule(SOUND_WHEN, SOUND_THEN))).isInstanceOf(RuleCompiler.Compiled.class);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoCondition(String condition) {
        assertIsRefused(rule(SOUND_WHEN + "\n    " + condition, SOUND_THEN), 11);
    }

    static Stream<String> refusesWhatIsNoCondition() throws IOException {
        return lines("conditions.txt");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatProposesNothing(String consequence) {
        assertIsRefused(rule(SOUND_WHEN, consequence), 12);
    }

    static Stream<String> refusesWhatProposesNothing() throws IOException {
        return lines("consequences.txt");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoRuleFile(String text) {
        assertIsRefused(new RuleFile("common/a.drl", text), 1);
    }

    static Stream<String> refusesWhatIsNoRuleFile() throws IOException {
        return Pattern.compile("(?m)^=+$\\n")
                .splitAsStream(Files.readString(FOLDER.resolve("files.txt")))
                .skip(1);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatNoPersonWouldWrite(String name, RuleFile file) {
        assertIsRefused(file, 1);
    }

    static Stream<Arguments> refusesWhatNoPersonWouldWrite() {
        String calculated = "insert( new Remedy( $item, RemedyKind.COMPENSATION, Stance.OWED, %s ) );";
        return Stream.of(
                arguments(
                        "many signs that are none",
                        new RuleFile("common/a.drl", "package redress.test\n" + "# ".repeat(40_000))),
                arguments(
                        "many alternatives",
                        rule("Item( quantity > 1" + " || quantity > 1".repeat(50) + " )", SOUND_THEN)),
                arguments("many values", rule("Item( quantity in ( 1" + ", 1".repeat(200) + " ) )", SOUND_THEN)),
                arguments("a long text", rule("Item( id == \"" + "x".repeat(70_000) + "\" )", SOUND_THEN)),
                arguments("a long name", rule("Item( " + "x".repeat(70_000) + " == 1 )", SOUND_THEN)),
                arguments("many brackets", rule("Item( " + "(".repeat(5_000) + " quantity == 1 )", SOUND_THEN)),
                arguments("many minus signs", rule("Item( quantity > " + "-".repeat(5_000) + "1 )", SOUND_THEN)),
                arguments(
                        "a long calculation",
                        rule(SOUND_WHEN, calculated.formatted("$price" + ".plus( $price )".repeat(3_000)))),
                arguments(
                        "a deep calculation",
                        rule(
                                SOUND_WHEN,
                                calculated.formatted("$price.plus( ".repeat(500) + "$price" + " )".repeat(500)))),
                arguments(
                        "many constraints",
                        rule("Item( quantity > 1" + ", quantity > 1".repeat(100) + " )", SOUND_THEN)),
                arguments("many conditions", rule("Order()\n".repeat(3_000), SOUND_THEN)),
                arguments("many proposals", rule(SOUND_WHEN, SOUND_THEN.repeat(1_000))));
    }

    private static void assertIsRefused(RuleFile file, int line) {
        assertThat(compiled(file))
                .isInstanceOfSatisfying(
                        RuleCompiler.Refused.class,
                        refused -> assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                            assertThat(problem.line()).as("%s", problem).isGreaterThanOrEqualTo(line);
                            assertThat(problem.column()).as("%s", problem).isPositive();
                            assertThat(problem.detail()).doesNotStartWith(BuilderProblem.START);
                        }));
    }

    private static RuleFile rule(String when, String then) {
        return file("common/a.drl", Rules.rule("r", when, then));
    }

    private static RuleCompiler.Compilation compiled(RuleFile file) {
        return Rules.compiler(100, Duration.ofSeconds(10)).compile(List.of(file), CLAUSES, TEXTS);
    }

    private static Stream<String> lines(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream().filter(line -> !line.startsWith("# "));
    }
}
