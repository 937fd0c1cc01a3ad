package dev.redress.cli;

import dev.redress.decision.Citation;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.files.FolderWatch;
import dev.redress.workshop.RulesCheck;
import dev.redress.workshop.RulesCheck.Report;
import dev.redress.workshop.report.ReportForm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Checks a rules folder and prints what was found. */
final class Check {

    private static final Duration PACE = Duration.ofMillis(200);

    private final RulesCheck check;
    private final Commands.Streams streams;
    private final Path folder;
    private final @Nullable ReportForm form;

    /** @param form for a tool, or {@code null} for people */
    Check(RulesCheck check, Commands.Streams streams, Path folder, @Nullable ReportForm form) {
        this.check = check;
        this.streams = streams;
        this.folder = folder;
        this.form = form;
    }

    /** Checks now and after every change, until the thread is interrupted or nobody reads the results any more. */
    int again(InstantSource clock) {
        FolderWatch watch = new FolderWatch(folder, PACE);
        int found = once(clock);
        try {
            while (!streams.out().checkError() && watch.awaitChange()) {
                found = once(clock);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return found;
    }

    private int once(InstantSource clock) {
        Instant start = clock.instant();
        int found = once();
        Duration taken = Duration.between(start, clock.instant());
        streams.err()
                .println("checked in " + taken.toMillis() + " ms; watching " + folder + " for changes, Ctrl-C ends it");
        return found;
    }

    /** {@return 0 where all is well, else 1} */
    int once() {
        Report report = check.check(folder);
        if (form == null) {
            forPeople(report);
        } else {
            streams.out().writeBytes(form.bytes(report, folder.toString()));
        }
        boolean lost = streams.lostResults();
        return report.passes() && !lost ? 0 : 1;
    }

    private void forPeople(Report report) {
        report.problems().forEach(streams.out()::println);
        for (PolicyVersion policy : report.policies()) {
            streams.out()
                    .println("policy " + policy.policyId() + ": "
                            + policy.rules().rules().size() + " rules under " + clauses(policy) + " clauses, version "
                            + policy.version());
        }
        CoverageLines.of(report.covered()).forEach(streams.out()::println);
        streams.out().println(summary(report));
    }

    private static long clauses(PolicyVersion policy) {
        return policy.rules().rules().stream().map(Citation::clause).distinct().count();
    }

    private static String summary(Report report) {
        int problems = report.problems().size();
        String found = problems == 1 ? "1 problem" : problems + " problems";
        if (report.policies().isEmpty()) {
            return found + "; the scenarios run once the rules can be built";
        }
        long held = report.runs().stream().filter(ScenarioRun::holds).count();
        return held + " of " + report.runs().size() + " scenarios hold, " + found;
    }
}
