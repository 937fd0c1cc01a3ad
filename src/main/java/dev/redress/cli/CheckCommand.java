package dev.redress.cli;

import dev.redress.policy.PolicyVersion;
import dev.redress.workshop.RulesCheck;
import dev.redress.workshop.RulesCheck.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether rules may be published: they can be built, their scenarios hold, nothing is left unshown. */
@Command(
        name = "check",
        description = "Builds the rules of a folder and runs their scenarios.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final RulesCheck check;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "rules", description = "The rules folder (${DEFAULT-VALUE}).")
    private Path folder;

    CheckCommand(Commands.Parts parts) {
        this.check = new RulesCheck(parts.compiler(), parts.caseForms());
    }

    @Override
    public Integer call() {
        Report report = check.check(folder);
        PrintWriter out = spec.commandLine().getOut();
        report.problems().forEach(out::println);
        for (PolicyVersion policy : report.policies()) {
            out.println("policy " + policy.policyId() + ": " + policy.rules().rules().size() + " rules, version "
                    + policy.version());
        }
        long held = report.runs().stream().filter(run -> run.holds()).count();
        out.println(held + " of " + report.runs().size() + " scenarios hold, " + report.problems().size() + " problems");
        out.flush();
        return report.passes() ? 0 : 1;
    }
}
