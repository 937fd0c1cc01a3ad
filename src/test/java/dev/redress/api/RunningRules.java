package dev.redress.api;

import dev.redress.SmallShop;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.CaseDesk;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Judge;
import dev.redress.desk.Shops;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.ledger.InMemoryLedger;
import dev.redress.ledger.Ledger;
import dev.redress.policy.Pack;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStore;
import dev.redress.policy.PacksUnavailable;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PackArchive;
import dev.redress.policy.files.PolicyFolder;
import dev.redress.policy.files.RulesFolder;
import dev.redress.workshop.BuiltPacks;
import dev.redress.workshop.FolderRules;
import dev.redress.workshop.LivePacks;
import dev.redress.workshop.Publisher;
import dev.redress.workshop.Replicas;
import dev.redress.workshop.RulesCheck;
import dev.redress.workshop.TestStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service on a port of its own, with the rules of a small shop, which are published in it; everything but the database. */
public final class RunningRules implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private RunningRules(Path folder, boolean managed, boolean fourEyes) {
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Parts.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--redress.rules=" + folder,
                        "--redress.managed=" + managed,
                        "--redress.four-eyes=" + fourEyes);
        context.getBean(FolderRules.class).start();
    }

    /** {@return a service in which packs are published through the API, with what stands in a folder as the first} */
    public static RunningRules managed(Path folder) {
        return new RunningRules(folder, true, true);
    }

    /** {@return such a service of one person} */
    public static RunningRules managedByOne(Path folder) {
        return new RunningRules(folder, true, false);
    }

    /** {@return a service that follows a folder} */
    public static RunningRules following(Path folder) {
        return new RunningRules(folder, false, true);
    }

    /** {@return the folder of a shop that takes claims for so many days, from a date on} */
    public static Path shop(Path scratch, int days, String effectiveFrom) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "shop");
        SmallShop shop = SmallShop.in(folder).with(days + 1, days, 0);
        shop.change("policies/shop.yaml", "claim-days: 3", "claim-days: " + days);
        shop.change("policies/shop.yaml", "2026-01-01", effectiveFrom);
        return folder;
    }

    static byte[] archive(Path folder) {
        return PackArchive.write(RulesFolder.at(folder).pack(new ArrayList<>()).orElseThrow());
    }

    /** {@return where it answers} */
    public URI address() {
        return URI.create("http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort());
    }

    /** Looks at the folder, as the service does when something was saved in it. */
    void folderChanged() {
        context.getBean(FolderRules.class).changed();
    }

    void packsAway(boolean away) {
        context.getBean(FlightyStore.class).away = away;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a configuration class that a scan would find. */
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @Import({
        ApiConfiguration.class,
        DecisionsController.class,
        PoliciesController.class,
        PacksController.class,
        PublishingController.class,
        ProblemAnswers.class,
        ErrorPath.class
    })
    static class Parts {

        @Bean
        PolicyFolder policyFolder() {
            return new PolicyFolder(
                    new DroolsRuleCompiler(new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime)));
        }

        @Bean
        BuiltPacks builtPacks(PolicyFolder folder) {
            return new BuiltPacks(folder, 4);
        }

        @Bean
        FlightyStore packStore() {
            return new FlightyStore(TestStore.empty());
        }

        @Bean
        LivePacks livePacks(PackStore store, BuiltPacks built) {
            return new LivePacks(store, built, _ -> {}, null);
        }

        @Bean
        RulesCheck rulesCheck(PolicyFolder folder, CaseReader reader) {
            return new RulesCheck(folder, policies -> reader.over(new Shops(policies)));
        }

        @Bean
        Publisher publisher(
                PackStore store, LivePacks live, RulesCheck check, @Value("${redress.four-eyes}") boolean fourEyes) {
            Replicas replicas = new Replicas(store, Duration.ofSeconds(1), System::nanoTime);
            return new Publisher(store, live, check, replicas, InstantSource.system(), fourEyes);
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

        @Bean
        CaseReader caseReader() {
            return new CaseReader(new Shops(new PolicyCatalogue(List.of())));
        }

        @Bean
        InMemoryLedger ledger() {
            return new InMemoryLedger();
        }

        @Bean
        CaseDesk desk(Ledger ledger) {
            Judge judge = new Judge(new DecisionIds(Seed.generator("decision ids")), InstantSource.system());
            return new CaseDesk(judge, new JsonDecisionForm(), ledger, "test");
        }
    }

    /** A store that is out of reach at times. */
    private static final class FlightyStore implements PackStore {

        private final PackStore store;
        private volatile boolean away;

        FlightyStore(PackStore store) {
            this.store = store;
        }

        private PackStore store() {
            if (away) {
                throw new PacksUnavailable(new IOException("the database with a secret in its name is away"));
            }
            return store;
        }

        @Override
        public void keep(Pack pack) {
            store().keep(pack);
        }

        @Override
        public Optional<Pack> find(String packId) {
            return store().find(packId);
        }

        @Override
        public Optional<String> packOf(String policyVersion) {
            return store().packOf(policyVersion);
        }

        @Override
        public List<PackStep> stepsAfter(long number) {
            return store().stepsAfter(number);
        }

        @Override
        public boolean append(List<PackStep> steps) {
            return store().append(steps);
        }

        @Override
        public void report(Replica replica) {
            store().report(replica);
        }

        @Override
        public List<Replica> replicas(Duration last) {
            return store().replicas(last);
        }
    }
}
