package dev.redress.cli;

import dev.redress.decision.DecisionForm;
import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.desk.DecisionIds;
import dev.redress.facts.CaseForm;
import dev.redress.policy.Policies;
import dev.redress.policy.RuleCompiler;
import dev.redress.workshop.RulesCheck;
import dev.redress.workshop.report.ReportForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the service. Exit codes: 0 all is well, 1 something was found or refused, 2 called wrongly. */
@Command(
        name = "redress",
        description = "After-sales decisions by rules that policy staff own.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Without a command, or with `serve`, the service starts and answers over HTTP."})
public final class Commands {

    private final Parts parts;
    private final Streams streams;

    private Commands(Parts parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    /** What the commands are built from. */
    public record Parts(
            RuleCompiler compiler,
            Function<Policies, CaseForm> caseForms,
            DecisionForm decisionForm,
            DecisionIds ids,
            InstantSource clock) {}

    /**
     * Where commands read and write.
     *
     * @param in where cases come from when no file is named
     * @param out where results go
     * @param err where everything else goes
     */
    record Streams(InputStream in, PrintStream out, PrintStream err) {

        /** {@return whether some of the results could not be written, which is told then} */
        boolean lostResults() {
            boolean lost = out.checkError();
            if (lost) {
                err.println("standard output can't be written to; some of the results are lost");
            }
            return lost;
        }
    }

    /** Executes the command that the arguments name, and ends the program with its exit code. */
    public static void runAndExit(Parts parts, String... arguments) {
        System.exit(of(parts, new Streams(System.in, System.out, System.err)).execute(arguments));
    }

    static CommandLine of(Parts parts, Streams streams) {
        return new CommandLine(new Commands(parts, streams))
                .addSubcommand(new Publish(streams))
                .addSubcommand(new Approve(streams))
                .addSubcommand(new Versions(streams))
                .addSubcommand(new RollBack(streams))
                .setUsageHelpAutoWidth(true);
    }

    @Command(
            name = "decide",
            mixinStandardHelpOptions = true,
            description = {
                "Decides cases, one JSON object a line, and prints decisions, one a line, in the same order.",
                "Nothing is recorded. What can't be decided is told on standard error, and so is the summary."
            })
    int decide(
            @Parameters(paramLabel = "FILE", description = "A file of cases, or - for standard input.") String file,
            @Option(
                            names = "--rules",
                            paramLabel = "DIR",
                            defaultValue = "rules",
                            description = "The rules folder (${DEFAULT-VALUE}).")
                    Path rules,
            @Option(
                            names = "--language",
                            paramLabel = "TAG",
                            defaultValue = "en",
                            converter = LanguageTag.class,
                            description = "The language of the texts: en, zh-CN or zh-TW (${DEFAULT-VALUE}).")
                    Language language,
            @Option(names = "--all-languages", description = "Gives each text in every language as well.")
                    boolean translated)
            throws IOException {
        return new CaseFiles(parts, streams, new Languages(language, translated)).decide(file, rules);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Builds the rules of a folder, runs their scenarios, and tells whether all is well.")
    int check(
            @Parameters(
                            paramLabel = "DIR",
                            arity = "0..1",
                            defaultValue = "rules",
                            description = "The rules folder (${DEFAULT-VALUE}).")
                    Path folder,
            @Option(
                            names = "--report",
                            paramLabel = "FORM",
                            description = "Prints the report for a tool instead: ${COMPLETION-CANDIDATES}.")
                    @Nullable
                    ReportForm form,
            @Option(
                            names = "--watch",
                            description = "Stays, and checks again whenever files of the folder change, until Ctrl-C.")
                    boolean watch) {
        Check check = new Check(new RulesCheck(parts.compiler(), parts.caseForms()), streams, folder, form);
        return watch ? check.again(parts.clock()) : check.once();
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = {
                "Tells in sentences what two rules folders say otherwise.",
                "Exit codes: 0 both say the same, 1 they don't, 2 one of them can't be read."
            })
    int diff(
            @Parameters(paramLabel = "OLD", description = "The rules folder as it was.") Path old,
            @Parameters(paramLabel = "NEW", description = "The rules folder as it is.") Path now) {
        return new Diff(streams).between(old, now);
    }
}
