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
final class ShippedRules {

    static final Path FOLDER = Path.of("rules");

    private static final Pattern RULE_START = Pattern.compile("(?m)^(?=rule \")");

    private ShippedRules() {}

    static RuleCompiler compiler() {
        return new DroolsRuleCompiler(new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime));
    }

    static PolicyCatalogue asTheyStand() {
        return load(compiler());
    }

    static PolicyCatalogue shuffled(RandomGenerator random) {
        RuleCompiler inOrder = compiler();
        return load((files, clauses, texts) -> {
            List<RuleFile> mixed = new ArrayList<>(
                    files.stream().map(file -> shuffled(file, random)).toList());
            Collections.shuffle(mixed, Random.from(random));
            return inOrder.compile(mixed, clauses, texts);
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

    static PolicyVersion policy(PolicyCatalogue policies, String id) {
        return policies.find(id).orElseThrow();
    }
}
