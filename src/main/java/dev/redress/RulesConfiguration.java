package dev.redress;

import dev.redress.policy.Policies;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PolicyFolder;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies that the service decides by, read once at start-up. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    /** Far above what a sound policy needs (some dozens of firings, under a millisecond), far below what a caller waits. */
    private static final Bounds BOUNDS = new Bounds(10_000, Duration.ofSeconds(1), System::nanoTime);

    @Bean
    Policies policies(@Value("${redress.rules}") Path folder) {
        return switch (new PolicyFolder(compiler()).load(folder)) {
            case PolicyFolder.Ready ready -> ready.policies();
            case PolicyFolder.Broken broken -> throw new RulesRefused(broken.problems());
        };
    }

    static RuleCompiler compiler() {
        return new DroolsRuleCompiler(BOUNDS);
    }
}
