package dev.redress.workshop;

import dev.redress.SmallShop;
import dev.redress.desk.Shops;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.Pack;
import dev.redress.policy.PackStore;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PolicyFolder;
import dev.redress.policy.files.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One replica of the service, as far as it keeps and publishes rules. */
final class Workbench {

    static final Signature ANN = new Signature("Ann", "the winter sale");
    static final Signature BEN = new Signature("Ben", "read it, and agrees");

    private static final CaseReader READER = new CaseReader(new Shops(new PolicyCatalogue(List.of())));

    final PackStore store;
    final BuiltPacks built;
    final LivePacks live;
    final Publisher publisher;
    final RulesCheck check;
    final List<String> warmed = new ArrayList<>();

    private Workbench(PackStore store, RuleCompiler compiler, boolean fourEyes, @Nullable String replica) {
        PolicyFolder folder = new PolicyFolder(compiler);
        this.store = store;
        this.built = new BuiltPacks(folder, 4);
        this.live = new LivePacks(
                store, built, policies -> policies.all().forEach(policy -> warmed.add(policy.version())), replica);
        this.check = new RulesCheck(folder, policies -> READER.over(new Shops(policies)));
        this.publisher = new Publisher(
                store,
                live,
                check,
                new Replicas(store, Duration.ofSeconds(1), System::nanoTime),
                InstantSource.fixed(Instant.parse("2026-11-20T04:00:00Z")),
                fourEyes);
    }

    /** {@return the only replica on its database} */
    static Workbench alone(PackStore store) {
        return new Workbench(store, compiler(), true, null);
    }

    /** {@return the only replica, of a shop of one person} */
    static Workbench withoutFourEyes(PackStore store) {
        return new Workbench(store, compiler(), false, null);
    }

    /** {@return one of several replicas on a database} */
    static Workbench replica(PackStore store, String name) {
        return new Workbench(store, compiler(), true, name);
    }

    /** {@return a replica that builds rules in a way of its own} */
    static Workbench replica(PackStore store, String name, RuleCompiler compiler) {
        return new Workbench(store, compiler, true, name);
    }

    static RuleCompiler compiler() {
        return new DroolsRuleCompiler(new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime));
    }

    /** {@return a sound shop that takes claims for so many days, from a date on} */
    static Pack shop(Path scratch, int days, String effectiveFrom) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "shop");
        SmallShop shop = SmallShop.in(folder).with(days + 1, days, 0);
        shop.change("policies/shop.yaml", "claim-days: 3", "claim-days: " + days);
        shop.change("policies/shop.yaml", "2026-01-01", effectiveFrom);
        return pack(folder);
    }

    static Pack pack(Path folder) {
        return RulesFolder.at(folder).pack(new ArrayList<>()).orElseThrow();
    }

    /** Brings a pack all the way, with four eyes. */
    Publishing publish(Pack pack) {
        publisher.draft(pack, ANN);
        publisher.check(pack.id(), ANN);
        publisher.approve(pack.id(), BEN);
        return publisher.publish(pack.id(), null, ANN);
    }
}
