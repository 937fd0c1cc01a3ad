package dev.redress.mutation;

import dev.redress.decision.Texts;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Mutates the rules of a folder and lets its scenarios judge. */
final class MutationRun {

    private final Path folder;
    private final int threads;

    MutationRun(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /** {@return every mutation of the rules in the files of the folder that some policy takes} */
    static List<Mutation> mutations(Path folder, Bench bench) {
        Texts texts = bench.policies().all().stream()
                .map(PolicyVersion::texts)
                .findFirst()
                .orElseThrow();
        return bench.policies().all().stream()
                .flatMap(policy -> policy.rules().rules().stream())
                .map(rule -> rule.file())
                .distinct()
                .sorted()
                .flatMap(file -> RuleText.of(read(folder, file)).stream())
                .flatMap(rule -> Mutations.of(rule, texts).stream())
                .toList();
    }

    private static RuleFile read(Path folder, String file) {
        try {
            return new RuleFile(file, Files.readString(folder.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * {@return what became of the mutants, by place}
     *
     * @param choice which of all mutations are tried
     */
    List<Fate> fates(UnaryOperator<List<Mutation>> choice) {
        Bench first = new Bench(folder);
        Queue<List<Mutation>> byRule = new ConcurrentLinkedQueue<>(choice.apply(mutations(folder, first)).stream()
                .collect(Collectors.groupingBy(
                        mutation -> mutation.rule().name(), LinkedHashMap::new, Collectors.toList()))
                .values());
        List<Callable<List<Fate>>> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Bench own = i == 0 ? first : null;
            workers.add(() -> work(own == null ? new Bench(folder) : own, byRule));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Fate> fates = new ArrayList<>();
            for (Future<List<Fate>> done : pool.invokeAll(workers)) {
                fates.addAll(result(done));
            }
            fates.sort(Fate.BY_PLACE);
            return List.copyOf(fates);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the mutation of rules was stopped", stopped);
        }
    }

    private List<Fate> work(Bench given, Queue<List<Mutation>> byRule) {
        Bench bench = given;
        List<Fate> fates = new ArrayList<>();
        for (List<Mutation> next = byRule.poll(); next != null; next = byRule.poll()) {
            try {
                fates.addAll(bench.fates(next.getFirst().rule(), next));
            } catch (Bench.WornOut worn) {
                bench = oneByOne(next, fates);
            }
        }
        return fates;
    }

    /** Tries each mutant on a bench that no other has worn out. {@return a bench for what comes next} */
    private Bench oneByOne(List<Mutation> mutations, List<Fate> fates) {
        Bench bench = new Bench(folder);
        for (Mutation mutation : mutations) {
            try {
                fates.addAll(bench.fates(mutation.rule(), List.of(mutation)));
            } catch (Bench.WornOut worn) {
                fates.addAll(worn.fates());
                bench = new Bench(folder);
            }
        }
        return bench;
    }

    private static List<Fate> result(Future<List<Fate>> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("mutating the rules broke", broken.getCause());
        }
    }
}
