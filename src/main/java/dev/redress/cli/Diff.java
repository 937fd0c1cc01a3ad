package dev.redress.cli;

import dev.redress.policy.Contents;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.FolderContents;
import dev.redress.policy.files.RulesFolder;
import dev.redress.workshop.Change;
import dev.redress.workshop.PolicyDiff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells in sentences what two rules folders say otherwise. */
final class Diff {

    private static final int SAME = 0;
    private static final int OTHERWISE = 1;
    private static final int UNREADABLE = 2;

    private final Commands.Streams streams;

    Diff(Commands.Streams streams) {
        this.streams = streams;
    }

    /** {@return 0 where both say the same, 1 where they don't, 2 where one of them can't be read} */
    int between(Path old, Path now) {
        List<SourceProblem> problems = new ArrayList<>();
        Contents before = FolderContents.of(RulesFolder.at(old), problems);
        Contents after = FolderContents.of(RulesFolder.at(now), problems);
        if (!problems.isEmpty()) {
            problems.stream().distinct().sorted().forEach(streams.err()::println);
            return UNREADABLE;
        }
        List<Change> changes = PolicyDiff.between(before, after);
        changes.forEach(this::print);
        streams.out().println(summary(changes));
        return streams.lostResults() || !changes.isEmpty() ? OTHERWISE : SAME;
    }

    private void print(Change change) {
        streams.out().println(change.file() + ": " + change.sentence() + concerned(change));
        change.without().forEach(line -> streams.out().println("    - " + line));
        change.with().forEach(line -> streams.out().println("    + " + line));
    }

    private static String concerned(Change change) {
        String clauses = change.clauses().isEmpty() ? "" : "under " + String.join(", ", change.clauses());
        String policies = change.policies().isEmpty() ? "" : "in " + String.join(", ", change.policies());
        String both = (clauses + " " + policies).strip();
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String summary(List<Change> changes) {
        if (changes.isEmpty()) {
            return "both say the same";
        }
        SortedSet<String> clauses = new TreeSet<>();
        SortedSet<String> policies = new TreeSet<>();
        changes.forEach(change -> {
            clauses.addAll(change.clauses());
            policies.addAll(change.policies());
        });
        return (changes.size() == 1 ? "1 change" : changes.size() + " changes") + "; clauses touched: " + all(clauses)
                + "; policies concerned: " + all(policies);
    }

    private static String all(SortedSet<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
