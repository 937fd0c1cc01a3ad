package dev.redress.cli;

import dev.redress.decision.DecisionForm;
import dev.redress.desk.DecisionIds;
import dev.redress.facts.CaseForm;
import dev.redress.policy.Policies;
import dev.redress.policy.RuleCompiler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the service. Exit codes: 0 all is well, 1 something was found or refused, 2 called wrongly. */
@Command(
        name = "redress",
        description = "After-sales decisions by rules that policy staff own.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = CommandLine.HelpCommand.class,
        footer = {"", "Without a command, or with `serve`, the service starts and answers over HTTP."})
public final class Commands implements Runnable {

    @Spec
    private CommandSpec spec;

    private Commands() {}

    /**
     * What the commands are built from.
     *
     * @param in where cases come from when no file is named
     * @param out where decisions go
     */
    public record Parts(
            RuleCompiler compiler,
            Function<Policies, CaseForm> caseForms,
            DecisionForm decisionForm,
            DecisionIds ids,
            InstantSource clock,
            InputStream in,
            OutputStream out) {}

    /** {@return the commands, ready to be executed with the arguments of the program} */
    public static CommandLine of(Parts parts) {
        return new CommandLine(new Commands())
                .addSubcommand(new DecideCommand(parts))
                .addSubcommand(new CheckCommand(parts))
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: serve, decide or check");
    }
}
