package dev.redress.workshop;

import dev.redress.policy.PackStore;
import dev.redress.policy.PackStore.Replica;
import dev.redress.workshop.Publishing.Refusal;
import dev.redress.workshop.Publishing.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** The other replicas of the service, which must be able to serve a pack before it is published. */
public final class Replicas {

    /** A replica that says nothing for so long is gone, or catches up when it is back. While it builds it may well be silent. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final PackStore store;
    private final Duration patience;
    private final LongSupplier nanoTime;

    /**
     * @param patience how long replicas are waited for that are still building
     * @param nanoTime counts the nanoseconds meanwhile
     */
    public Replicas(PackStore store, Duration patience, LongSupplier nanoTime) {
        this.store = store;
        this.patience = patience;
        this.nanoTime = nanoTime;
    }

    /** {@return why a pack can't be published: a replica that can't build it, or did not in time} */
    Optional<Publishing> refusal(String pack) {
        long start = nanoTime.getAsLong();
        while (true) {
            List<Replica> replicas = store.replicas(SILENCE);
            Optional<Replica> refusing = replicas.stream()
                    .filter(replica -> replica.refused().contains(pack))
                    .findFirst();
            if (refusing.isPresent()) {
                return refused("the replica `" + refusing.get().name() + "` can't build the pack; its log says why");
            }
            Optional<Replica> building = replicas.stream()
                    .filter(replica -> !replica.ready().contains(pack))
                    .findFirst();
            if (building.isEmpty()) {
                return Optional.empty();
            }
            if (nanoTime.getAsLong() - start > patience.toNanos()) {
                return refused("the replica `" + building.get().name() + "` has not built the pack after "
                        + patience.toSeconds() + " s; publish again once it has");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static Optional<Publishing> refused(String detail) {
        return Optional.of(new Refused(Refusal.REPLICA_NOT_READY, detail));
    }
}
