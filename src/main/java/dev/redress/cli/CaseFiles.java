package dev.redress.cli;

import dev.redress.decision.Languages;
import dev.redress.desk.Judge;
import dev.redress.desk.Judge.Judgement;
import dev.redress.facts.CaseForm;
import dev.redress.facts.Document;
import dev.redress.facts.Problem;
import dev.redress.facts.json.Echo;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.files.PolicyFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;

/** Decides a file of cases. A trial: nothing is recorded, so nothing here binds the shop. */
final class CaseFiles {

    private static final int DONE = 0;
    private static final int SOMETHING_REFUSED = 1;
    private static final int CALLED_WRONGLY = 2;
    private static final String STANDARD_INPUT = "-";
    private static final Pattern PART_OF_A_CASE = Pattern.compile("\\[.*|\\{(?:.*[,{\\[])?");

    private final Commands.Parts parts;
    private final Commands.Streams streams;
    private final Languages languages;

    /** @param languages of the decisions' texts */
    CaseFiles(Commands.Parts parts, Commands.Streams streams, Languages languages) {
        this.parts = parts;
        this.streams = streams;
        this.languages = languages;
    }

    /** {@return the exit code} */
    int decide(String file, Path rules) throws IOException {
        if (!file.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(file))) {
            streams.err().println(Echo.line(file) + ": the file is missing or can't be read");
            return CALLED_WRONGLY;
        }
        return switch (new PolicyFolder(parts.compiler()).load(rules)) {
            case PolicyFolder.Broken broken -> {
                broken.problems().forEach(streams.err()::println);
                yield SOMETHING_REFUSED;
            }
            case PolicyFolder.Ready ready -> decide(file, ready.policies());
        };
    }

    private int decide(String file, PolicyCatalogue policies) throws IOException {
        boolean standardInput = file.equals(STANDARD_INPUT);
        Summary summary = new Summary();
        try (InputStream in =
                        new BufferedInputStream(standardInput ? streams.in() : Files.newInputStream(Path.of(file)));
                OutputStream out = new BufferedOutputStream(streams.out());
                ProgressBar progress =
                        Progress.ofBytes(standardInput ? Progress.UNKNOWN : Files.size(Path.of(file)), streams.err())) {
            decide(file, new Lines(in), policies, summary, out, progress);
        }
        streams.err().print(summary);
        boolean lost = streams.lostResults();
        return summary.refused() == 0 && !lost ? DONE : SOMETHING_REFUSED;
    }

    private void decide(
            String file, Lines lines, PolicyCatalogue policies, Summary summary, OutputStream out, ProgressBar progress)
            throws IOException {
        CaseForm form = parts.caseForms().apply(policies);
        Judge judge = new Judge(parts.ids(), parts.clock());
        int read = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            progress.stepBy(lines.length() + 1);
            if (line.length == 0) {
                continue;
            }
            String place = file + ":" + lines.number() + ": ";
            if (read == 0 && isPartOfACase(line)) {
                summary.refuse();
                tell(place
                        + "a case goes on over several lines here, or stands in a list; write each case on one line");
                return;
            }
            read++;
            if (line.length > Lines.MOST_BYTES) {
                summary.refuse();
                tell(place + "the line is longer than " + Lines.MOST_BYTES + " bytes");
                continue;
            }
            switch (form.read(line)) {
                case CaseForm.Refused refused -> {
                    summary.refuse();
                    refused.problems().forEach(problem -> tell(place + told(problem)));
                }
                case CaseForm.Accepted accepted -> {
                    Judgement judgement = judge.judge(accepted.file().facts(), policies);
                    Document decision = parts.decisionForm()
                            .write(judgement.decision(), judgement.policy().texts(), languages);
                    out.write(decision.bytes());
                    out.write('\n');
                    summary.add(judgement.decision().outcome());
                }
            }
        }
    }

    private static String told(Problem problem) {
        return (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.detail();
    }

    /** Whether a first line starts a document that it can't be the whole of, however it goes on. */
    private static boolean isPartOfACase(byte[] line) {
        return PART_OF_A_CASE
                .matcher(new String(line, StandardCharsets.UTF_8).strip())
                .matches();
    }

    private void tell(String problem) {
        streams.err().println(Echo.line(problem));
    }
}
