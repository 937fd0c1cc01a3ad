package dev.redress.soak;

import dev.redress.Redress;
import dev.redress.SmallShop;
import dev.redress.policy.Pack;
import dev.redress.policy.files.RulesFolder;
import dev.redress.workshop.LivePacks;
import dev.redress.workshop.Publisher;
import dev.redress.workshop.Publishing;
import dev.redress.workshop.Signature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Publishes rules again and again, each pack of other content, while callers have cases decided over HTTP. */
final class PublishingSoak {

    private static final Signature ANN = new Signature("Ann", "another number");
    private static final Signature BEN = new Signature("Ben", "agrees");
    private static final int BETWEEN_LOOKS = 10;
    private static final int QUARTERS = 4;

    private final Path scratch;
    private final int publishes;
    private final List<Memory> memory = new ArrayList<>();
    private final Map<String, String> wordsOfVersion = new ConcurrentHashMap<>();

    PublishingSoak(Path scratch, int publishes) {
        this.scratch = scratch;
        this.publishes = publishes;
    }

    /** Bytes in use once nothing is left to be collected. */
    private record Memory(long heap, long metaspace) {}

    /**
     * What came of it.
     *
     * @param answers how many cases were decided meanwhile
     * @param failed answers that were no decisions, told one by one
     * @param mixed decisions whose words are those of another version than the one they name
     * @param versions how many versions decided something
     * @param heap bytes in use in the last quarter of the publishes, told from the first one
     * @param metaspace the same of what classes take
     */
    record Figures(
            int publishes,
            long answers,
            List<String> failed,
            long mixed,
            int versions,
            double heap,
            double metaspace) {}

    Figures run() throws IOException, InterruptedException {
        Path folder = scratch.resolve("rules");
        write(folder, 0);
        try (ConfigurableApplicationContext service = SpringApplication.run(
                Redress.class,
                "--server.port=0",
                "--redress.managed=true",
                "--redress.rules=" + folder,
                "--redress.data=" + scratch.resolve("data"),
                "--logging.level.root=WARN")) {
            LivePacks live = service.getBean(LivePacks.class);
            wordsOfVersion.put(version(live), words(0));
            try (Callers callers = new Callers(address(service))) {
                for (int number = 1; number <= publishes; number++) {
                    write(folder, number);
                    publish(service.getBean(Publisher.class), pack(folder));
                    wordsOfVersion.put(version(live), words(number));
                    if (number % BETWEEN_LOOKS == 0) {
                        memory.add(look());
                    }
                }
                callers.stop();
                return figures(callers);
            }
        }
    }

    private Figures figures(Callers callers) {
        long mixed = callers.decisions().stream()
                .filter(decision -> !decision.words().equals(wordsOfVersion.get(decision.version())))
                .count();
        int quarter = Math.max(1, memory.size() / QUARTERS);
        List<Memory> first = memory.subList(0, quarter);
        List<Memory> last = memory.subList(memory.size() - quarter, memory.size());
        return new Figures(
                publishes,
                callers.answers(),
                callers.failed(),
                mixed,
                callers.decisions().size(),
                mean(last.stream().mapToLong(Memory::heap).toArray())
                        / mean(first.stream().mapToLong(Memory::heap).toArray()),
                mean(last.stream().mapToLong(Memory::metaspace).toArray())
                        / mean(first.stream().mapToLong(Memory::metaspace).toArray()));
    }

    private static double mean(long[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    private static void publish(Publisher publisher, Pack pack) {
        publisher.draft(pack, ANN);
        publisher.check(pack.id(), ANN);
        publisher.approve(pack.id(), BEN);
        Publishing came = publisher.publish(pack.id(), null, ANN);
        if (!(came instanceof Publishing.Done)) {
            throw new IllegalStateException("was not published: " + came);
        }
    }

    /** A shop whose rule and words both tell the number, so that an answer made of two packs shows. */
    private static void write(Path folder, int number) throws IOException {
        SmallShop shop = SmallShop.in(folder).with(4, 3, 0);
        shop.change(SmallShop.RULES, SmallShop.RULE, SmallShop.RULE + ", " + number);
        shop.change("messages/en.yaml", "What is said.", "What is said, " + number + ".");
    }

    /** {@return the rule and the text of a decision by that pack} */
    private static String words(int number) {
        return SmallShop.RULE + ", " + number + " / What is said, " + number + ".";
    }

    private static Pack pack(Path folder) {
        return RulesFolder.at(folder).pack(new ArrayList<>()).orElseThrow();
    }

    private static String version(LivePacks live) {
        return live.now().find("shop").orElseThrow().version();
    }

    private static URI address(ConfigurableApplicationContext service) {
        WebServerApplicationContext web = (WebServerApplicationContext) service;
        return URI.create("http://localhost:" + web.getWebServer().getPort());
    }

    private static Memory look() {
        System.gc();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
    }
}
