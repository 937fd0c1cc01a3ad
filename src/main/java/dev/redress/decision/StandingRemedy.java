package dev.redress.decision;

import dev.redress.facts.RemedyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that no stronger rule refuses.
 *
 * @param stance {@code OWED} or {@code OFFERED}
 * @param legs the ways that goods travel for it; {@link Outcome#freight()} says who pays each
 * @param refund the money that goes to the buyer, if any does
 * @param clauses ids of the clauses it rests on
 */
public record StandingRemedy(
        RemedyKind kind,
        Stance stance,
        List<Leg> legs,
        @Nullable Refund refund,
        List<String> clauses) {

    public StandingRemedy {
        legs = List.copyOf(legs);
        clauses = List.copyOf(clauses);
    }
}
