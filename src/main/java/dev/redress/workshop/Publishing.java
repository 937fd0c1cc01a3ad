package dev.redress.workshop;

import dev.redress.policy.PackState;

/** What came of a step with a pack. */
public sealed interface Publishing {

    /**
     * The step was taken, or had been before.
     *
     * @param state where the pack is now
     */
    record Done(String pack, PackState state) implements Publishing {}

    /** The check found something; nothing was done. */
    record Faulty(RulesCheck.Report report) implements Publishing {}

    /** The step may not be taken now; nothing was done. */
    record Refused(Refusal refusal, String detail) implements Publishing {}

    /** Why a step may not be taken. */
    enum Refusal {
        UNKNOWN_PACK,
        /** An earlier step is missing. */
        NOT_YET,
        /** The author may not approve. */
        FOUR_EYES,
        /** Somebody else has published in the meantime. */
        LIVE_CHANGED,
        /** Another replica of the service could not serve it. */
        REPLICA_NOT_READY,
        /** Nothing else was live before. */
        NOTHING_BEFORE
    }
}
