package dev.redress.policy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps every pack for ever, what was done with it, and how far each replica of the service has come. Shared by all replicas
 * on one database; safe for use by many threads. Every method throws {@link PacksUnavailable} where it can't do all it says.
 */
public interface PackStore {

    /** Keeps a pack. One that is kept already stays as it is. */
    void keep(Pack pack);

    /** {@return a pack that is kept} */
    Optional<Pack> find(String packId);

    /** {@return the id of a pack that holds this version of a policy, told by the policies of its steps} */
    Optional<String> packOf(String policyVersion);

    /** {@return the steps with greater numbers, in order} */
    List<PackStep> stepsAfter(long number);

    /**
     * Adds steps, all or none of them.
     *
     * @param steps numbered on from the last one; their packs are kept
     * @return whether they were added; {@code false} where another replica was faster and took one of the numbers
     */
    boolean append(List<PackStep> steps);

    /** Notes how far a replica has come, in place of what it said before. */
    void report(Replica replica);

    /** {@return the replicas that were heard of in that last time, by the database's clock, by name} */
    List<Replica> replicas(Duration last);

    /**
     * How far a replica of the service has come.
     *
     * @param name no two replicas share one
     * @param step number of the publishing step that it decides by
     * @param ready ids of the packs that it could publish at once
     * @param refused ids of the packs that it can't build
     */
    record Replica(String name, long step, Set<String> ready, Set<String> refused) {

        public Replica {
            ready = Set.copyOf(ready);
            refused = Set.copyOf(refused);
        }
    }
}
