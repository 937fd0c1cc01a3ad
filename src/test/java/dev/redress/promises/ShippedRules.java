package dev.redress.promises;

import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PolicyFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The policies of the {@code rules} folder, as they stand or with their rules and files in another order. */
public final class ShippedRules {

    static final Path FOLDER = Path.of("rules");

    private static final RuleCompiler COMPILER =
            new DroolsRuleCompiler(new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime));

    private static final Pattern RULE_START = Pattern.compile("(?m)^(?=rule \")");

    private ShippedRules() {}

    /** {@return a compiler that has built what was built before in this JVM, and builds it no second time} */
    public static RuleCompiler compiler() {
        return COMPILER;
    }

    static PolicyCatalogue asTheyStand() {
        return Once.LOADED;
    }

    static PolicyCatalogue shuffled(RandomGenerator random) {
        return load((files, clauses, texts) -> {
            List<RuleFile> mixed = new ArrayList<>(
                    files.stream().map(file -> shuffled(file, random)).toList());
            Collections.shuffle(mixed, Random.from(random));
            return COMPILER.compile(mixed, clauses, texts);
        });
    }

    private static RuleFile shuffled(RuleFile file, RandomGenerator random) {
        List<String> blocks =
                new ArrayList<>(RULE_START.splitAsStream(file.text()).toList());
        String head = blocks.removeFirst();
        Collections.shuffle(blocks, Random.from(random));
        return new RuleFile(
                file.path(),
                String.join(
                        "",
                        Stream.concat(Stream.of(head + "\n"), blocks.stream().map(block -> block + "\n"))
                                .toList()));
    }

    private static PolicyCatalogue load(RuleCompiler compiler) {
        return switch (new PolicyFolder(compiler).load(FOLDER)) {
            case PolicyFolder.Ready ready -> ready.policies();
            case PolicyFolder.Broken broken ->
                throw new AssertionError(String.join(
                        "\n", broken.problems().stream().map(Object::toString).toList()));
        };
    }

    private static final class Once {

        private static final PolicyCatalogue LOADED = load(COMPILER);
    }

    static PolicyVersion policy(PolicyCatalogue policies, String id) {
        return policies.find(id).orElseThrow();
    }
}
