package dev.redress.house;

import static dev.redress.house.Ban.fromAll;
import static dev.redress.house.Ban.fromJava;
import static dev.redress.house.Ban.fromMain;

import java.util.List;

/** What our files must not say. The examples break the bans, so this file is exempt from all of them. */
final class Bans {

    static final String THIS_FILE = "src/test/java/dev/redress/house/Bans.java";

    /** The checks of the house: they name what they ban, and break it on purpose. */
    private static final String CHECKS = "src/test/java/dev/redress/house/";

    /** The program itself, which hands the process's streams to the commands and exits with their code. */
    private static final String PROGRAM = "src/main/java/dev/redress/Redress.java";

    private static final String CLI = "src/main/java/dev/redress/cli/";

    static final List<Ban> ALL = List.of(
            fromJava(
                            "\\b(Instant|(Local|Zoned|Offset)?Date(Time)?|LocalTime|Year(Month)?)(\\.now\\(|::now\\b)",
                            "Instant.now()",
                            "the InstantSource handed in")
                    .except(CHECKS),
            fromJava("\\bcurrentTimeMillis\\b", "System.currentTimeMillis()", "the InstantSource handed in")
                    .except(CHECKS),
            fromJava("\\b(new Date\\(|Calendar\\.|SimpleDateFormat\\b)", "new Date()", "java.time")
                    .except(CHECKS),
            fromJava(
                    "\\bThread\\.sleep\\(",
                    "Thread.sleep(100);",
                    "wait for the thing itself: a latch, a join, Process.onExit, a poll with a deadline"),
            fromMain(
                            "\\bSystem\\.(out|err)\\b",
                            "System.out.println();",
                            "an answer, a problem or a log line; only the command line prints")
                    .except(CLI, PROGRAM),
            fromMain(
                            "\\bSystem\\.exit\\(",
                            "System.exit(1);",
                            "an exception, or an exit code given back; only the command line exits")
                    .except(CLI, PROGRAM),
            fromMain(
                    "\\bprintStackTrace\\(",
                    "broken.printStackTrace();",
                    "let it pass, or log it with what was being done"),
            fromJava("@Disabled\\b", "@Disabled", "mend the test or delete it"),
            fromJava(
                            "\\bnew Random\\(\\)|\\bMath\\.random\\(|\\bThreadLocalRandom\\b|\\bUUID\\.randomUUID\\(",
                            "new Random()",
                            "a RandomGenerator handed in; in tests one whose seed is printed and settable")
                    .except(CHECKS),
            fromJava(
                    "\\bString\\.format\\((?!Locale\\b)",
                    "String.format(\"%d\", 1)",
                    "concatenation, or String.format(Locale.ROOT, ...)"),
            fromJava("\\.to(Upper|Lower)Case\\(\\)", "name.toUpperCase()", "toUpperCase(Locale.ROOT)"),
            fromJava(
                    "\\bcollect\\((Collectors\\.)?to(Unmodifiable)?List\\(",
                    ".collect(Collectors.toList())",
                    "Stream.toList()"),
            fromJava("\\bnew BigDecimal\\(-?[0-9.]", "new BigDecimal(0.1)", "new BigDecimal(\"0.1\")"),
            fromJava(
                            "\\bcatch \\((final )?(Exception|Throwable|RuntimeException|Error)\\b",
                            "catch (Exception e)",
                            "the exceptions that this code knows how to answer")
                    // A rule is foreign code: whatever it throws becomes a referral that names it.
                    .except("src/main/java/dev/redress/policy/drools/RuleRun.java"),
            fromJava("^import (static )?[\\w.]+\\.\\*;", "import java.util.*;", "one import for each name"),
            fromJava(
                    "^import static org\\.junit\\.jupiter\\.api\\.Assertions\\.|\\bAssertions\\.assert(Equals|True|False|Null|NotNull|Same)\\b",
                    "import static org.junit.jupiter.api.Assertions.assertTrue;",
                    "AssertJ's assertThat"),
            fromJava("^\\s*///", "/// Says what it is.", "/** */"),
            fromAll("\\b(TODO|FIXME|XXX|HACK)\\b", "// TODO finish", "finish it, or open an issue"),
            fromAll("<<<<<<<|>>>>>>>", "<<<<<<< main", "merge it"),
            fromAll(
                    "(?<![\\w.~}-])/(root|home|work|tmp|opt|Users|usr/(lib|local|share))/|\\b[A-Z]:\\\\\\w",
                    "see /home/somebody/redress",
                    "a path below the repository, or one that is handed in"));

    private Bans() {}
}
