package dev.redress;

import dev.redress.desk.Shops;
import dev.redress.facts.CaseForm;
import dev.redress.policy.PackStore;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PolicyFolder;
import dev.redress.policy.jdbc.JdbcPackStore;
import dev.redress.workshop.BuiltPacks;
import dev.redress.workshop.FolderRules;
import dev.redress.workshop.LivePacks;
import dev.redress.workshop.Publisher;
import dev.redress.workshop.Replicas;
import dev.redress.workshop.RulesCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies that the service decides by, and how others take their place. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    private static final int FIRINGS = 10_000;

    /** What is live, what may follow, what went before, and a few that callers still ask for. */
    private static final int PACKS_KEPT_BUILT = 8;

    /** Far above what a sound policy needs, some dozens of firings in under a millisecond; below what a caller waits. */
    private static final Duration WHILE_A_CALLER_WAITS = Duration.ofSeconds(2);

    /** Nobody waits, and a first case in a cold program takes its time. */
    private static final Duration BY_COMMAND = Duration.ofSeconds(30);

    /** A replica on a slow machine builds all policies in less. */
    private static final Duration UNTIL_REPLICAS_ARE_READY = Duration.ofSeconds(30);

    @Bean
    PolicyFolder policyFolder() {
        return new PolicyFolder(compiler(WHILE_A_CALLER_WAITS));
    }

    @Bean
    BuiltPacks builtPacks(PolicyFolder folder) {
        return new BuiltPacks(folder, PACKS_KEPT_BUILT);
    }

    @Bean
    PackStore packStore(DataSource database) {
        return new JdbcPackStore(database);
    }

    @Bean
    LivePacks livePacks(PackStore store, BuiltPacks built, WarmUp warmUp, RulesSettings settings) {
        return new LivePacks(store, built, warmUp, settings.isShared() ? settings.replica() : null);
    }

    @Bean
    RulesCheck rulesCheck(PolicyFolder folder, CaseForm form) {
        return new RulesCheck(folder, policies -> form.over(new Shops(policies)));
    }

    @Bean
    Publisher publisher(
            PackStore store, LivePacks live, RulesCheck check, InstantSource clock, RulesSettings settings) {
        return new Publisher(
                store,
                live,
                check,
                new Replicas(store, UNTIL_REPLICAS_ARE_READY, System::nanoTime),
                clock,
                settings.fourEyes());
    }

    @Bean
    FolderRules folderRules(
            @Value("${redress.rules}") Path folder,
            LivePacks live,
            BuiltPacks built,
            RulesCheck check,
            Publisher publisher) {
        return new FolderRules(folder, live, built, check, publisher);
    }

    static RuleCompiler compilerForCommands() {
        return compiler(BY_COMMAND);
    }

    private static RuleCompiler compiler(Duration longest) {
        return new DroolsRuleCompiler(new Bounds(FIRINGS, longest, System::nanoTime));
    }
}
