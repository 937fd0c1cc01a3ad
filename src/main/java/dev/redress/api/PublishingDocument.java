package dev.redress.api;

import dev.redress.policy.PackLog;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStore;
import dev.redress.policy.SourceProblem;
import dev.redress.wire.WireLivePack;
import dev.redress.wire.WirePublishingState;
import dev.redress.wire.WireReplicaState;
import dev.redress.wire.WireSourceProblem;
import dev.redress.workshop.FolderRules;
import dev.redress.workshop.LivePacks;
import java.time.Duration;
import java.util.List;

/** How rules get into the service, in the form of the contract. */
final class PublishingDocument {

    private static final int MOST_PROBLEMS = 100;

    /** A replica that says nothing for so long is gone, or will catch up when it is back. */
    private static final Duration LAST_SECONDS = Duration.ofSeconds(5);

    private final LivePacks live;
    private final FolderRules folder;
    private final PackStore store;
    private final boolean managed;
    private final boolean fourEyes;

    PublishingDocument(LivePacks live, FolderRules folder, PackStore store, boolean managed, boolean fourEyes) {
        this.live = live;
        this.folder = folder;
        this.store = store;
        this.managed = managed;
        this.fourEyes = fourEyes;
    }

    WirePublishingState now(PackLog log) {
        return new WirePublishingState()
                .managed(managed)
                .fourEyes(fourEyes)
                .live(log.live().map(PublishingDocument::live).orElse(null))
                .serving(Math.toIntExact(live.step()))
                .behind(problems(live.behind()))
                .folder(problems(folder.problems()))
                .replicas(store.replicas(LAST_SECONDS).stream()
                        .map(replica ->
                                new WireReplicaState().name(replica.name()).serving(Math.toIntExact(replica.step())))
                        .toList());
    }

    private static WireLivePack live(PackStep step) {
        return new WireLivePack()
                .pack(step.pack())
                .step(Math.toIntExact(step.number()))
                .by(step.by())
                .why(step.why())
                .at(step.at().toString());
    }

    private static List<WireSourceProblem> problems(List<SourceProblem> problems) {
        return problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> new WireSourceProblem()
                        .file(problem.file())
                        .line(problem.line())
                        .column(problem.column())
                        .detail(problem.detail()))
                .toList();
    }
}
