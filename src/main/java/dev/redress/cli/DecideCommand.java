package dev.redress.cli;

import dev.redress.desk.Judge;
import dev.redress.desk.Judge.Judgement;
import dev.redress.facts.CaseForm;
import dev.redress.facts.Document;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.files.PolicyFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a file of cases. A trial: nothing is recorded, so nothing here binds the shop. */
@Command(
        name = "decide",
        description = {
            "Decides cases, one JSON object a line, and prints decisions, one a line, in the same order.",
            "Nothing is recorded. What can't be decided is told on standard error, and so is the summary."
        },
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private final Commands.Parts parts;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file of cases, or - for standard input.")
    private String file;

    @Option(names = "--rules", paramLabel = "DIR", defaultValue = "rules", description = "The rules folder (${DEFAULT-VALUE}).")
    private Path rules;

    DecideCommand(Commands.Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        return switch (new PolicyFolder(parts.compiler()).load(rules)) {
            case PolicyFolder.Broken broken -> {
                broken.problems().forEach(messages::println);
                messages.flush();
                yield 1;
            }
            case PolicyFolder.Ready ready -> decide(ready.policies(), messages);
        };
    }

    private int decide(PolicyCatalogue policies, PrintWriter messages) throws IOException {
        boolean standardInput = file.equals("-");
        if (!standardInput && !Files.isReadable(Path.of(file))) {
            messages.println(file + ": the file is missing or can't be read");
            messages.flush();
            return 2;
        }
        Summary summary = new Summary();
        try (InputStream in = new BufferedInputStream(standardInput ? parts.in() : Files.newInputStream(Path.of(file)));
                OutputStream out = new BufferedOutputStream(parts.out());
                ProgressBar progress = progress(standardInput ? -1 : Files.size(Path.of(file)))) {
            decide(new Lines(in), policies, summary, out, messages, progress);
        }
        messages.print(summary);
        messages.flush();
        return summary.refused() == 0 ? 0 : 1;
    }

    private void decide(
            Lines lines,
            PolicyCatalogue policies,
            Summary summary,
            OutputStream out,
            PrintWriter messages,
            ProgressBar progress)
            throws IOException {
        CaseForm form = parts.caseForms().apply(policies);
        Judge judge = new Judge(policies, parts.ids(), parts.clock());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            progress.stepBy(line.length + 1L);
            if (line.length == 0) {
                continue;
            }
            switch (form.read(line)) {
                case CaseForm.Refused refused -> {
                    summary.refuse();
                    int number = lines.number();
                    refused.problems()
                            .forEach(problem -> messages.println(
                                    file + ":" + number + ": " + problem.pointer() + ": " + problem.detail()));
                }
                case CaseForm.Accepted accepted -> {
                    Judgement judgement = judge.judge(accepted.file().facts());
                    Document decision = parts.decisionForm()
                            .write(judgement.decision(), judgement.policy().texts());
                    out.write(decision.bytes());
                    out.write('\n');
                    summary.add(judgement.decision().outcome());
                }
            }
        }
    }

    /** A bar of bytes read, where a person watches; silent otherwise. */
    private static ProgressBar progress(long bytes) {
        boolean watched = System.console() != null && System.console().isTerminal();
        return new ProgressBarBuilder()
                .setTaskName("deciding")
                .setInitialMax(bytes)
                .setUnit(" KiB", 1024)
                .setConsumer(watched ? new ConsoleProgressBarConsumer(System.err) : new NoConsumer())
                .build();
    }

    private static final class NoConsumer implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return 80;
        }

        @Override
        public void accept(String rendered) {
            // nobody watches
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
