package dev.redress;

import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.FolderWatch;
import dev.redress.workshop.FolderRules;
import dev.redress.workshop.LivePacks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts rules in force when the service starts, and looks for others as long as it runs, on threads of its own. */
@Component
class RulesService implements SmartInitializingSingleton, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RulesService.class);

    /** A replica serves what another one published within a second, most of which is left for building. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(5);

    /** How many problems the log tells at once. */
    private static final int TOLD = 20;

    private final Path folder;
    private final RulesSettings settings;
    private final LivePacks live;
    private final FolderRules folderRules;
    private @Nullable FolderWatch watch;
    private @Nullable CountDownLatch stopped;

    RulesService(
            @Value("${redress.rules}") Path folder, RulesSettings settings, LivePacks live, FolderRules folderRules) {
        this.folder = folder;
        this.settings = settings;
        this.live = live;
        this.folderRules = folderRules;
    }

    /** Before the first caller is heard: what is in the folder, or in managed mode what was published last. */
    @Override
    public void afterSingletonsInstantiated() {
        live.refresh();
        boolean empty = live.log().live().isEmpty();
        if (!settings.managed() || empty) {
            List<SourceProblem> problems = folderRules.start();
            if (!problems.isEmpty() && empty) {
                throw new RulesRefused(problems);
            }
            tell(problems);
        }
        if (live.step() == 0) {
            throw new RulesRefused(live.behind());
        }
    }

    @Override
    public synchronized void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        if (!settings.managed()) {
            FolderWatch changes = new FolderWatch(folder, BETWEEN_LOOKS);
            watch = changes;
            Thread.ofPlatform().daemon().name("rules-folder").start(() -> follow(changes, end));
        }
        if (settings.isShared()) {
            Thread.ofPlatform().daemon().name("rules-published").start(() -> poll(end, this::refresh));
            Thread.ofPlatform().daemon().name("rules-ahead").start(() -> poll(end, live::buildAhead));
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.close();
        }
        if (stopped != null) {
            stopped.countDown();
        }
        watch = null;
        stopped = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return stopped != null;
    }

    private void follow(FolderWatch changes, CountDownLatch end) {
        Attempts looks = new Attempts("the rules folder was not looked at");
        try {
            while (changes.awaitChange()) {
                while (!looks.attempt(() -> tell(folderRules.changed()))
                        && !end.await(UNTIL_TRIED_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    // the change is still to be looked at
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void poll(CountDownLatch end, Runnable look) {
        Attempts looks = new Attempts("what was published since is not known");
        try {
            while (!end.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                looks.attempt(look);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void refresh() {
        long served = live.step();
        live.refresh();
        if (live.step() != served) {
            LOG.info("step {} is live here", live.step());
        }
    }

    private void tell(List<SourceProblem> problems) {
        if (problems.isEmpty()) {
            LOG.info("the rules of {} are live, step {}", folder, live.step());
        } else {
            LOG.error(
                    "the rules of {} are not live; {} problems, of which the first follow; step {} goes on being served",
                    folder,
                    problems.size(),
                    live.step());
            problems.stream().limit(TOLD).forEach(problem -> LOG.error("{}", problem));
        }
    }
}
