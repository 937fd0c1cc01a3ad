package dev.redress.decision;

import dev.redress.decision.Proposals.Said;
import dev.redress.facts.Item;
import dev.redress.facts.RemedyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which remedies stand for one item once refusals have struck, and what verdict follows. */
record ItemSettlement(
        Item item, Verdict verdict, List<StandingRemedy> remedies, boolean handedOver, List<Handover.Cause> conflicts) {

    static ItemSettlement of(
            Item item,
            @Nullable RemedyKind wanted,
            Comparator<RemedyKind> preference,
            Proposals proposals,
            RefundSettlement refunds) {
        List<StandingRemedy> remedies = new ArrayList<>();
        List<Handover.Cause> conflicts = new ArrayList<>();
        boolean refused = false;
        for (RemedyKind kind : RemedyKind.values()) {
            List<Said<? extends Proposal>> refusals = refusals(item, kind, proposals);
            refused |= !refusals.isEmpty();
            List<Said<Remedy>> standing = standing(grants(item, kind, proposals), refusals);
            strongest(refusals)
                    .filter(basis -> isConflict(standing, basis))
                    .ifPresent(basis -> conflicts.add(conflict(item, standing, refusals, basis)));
            if (!standing.isEmpty()) {
                remedies.add(refunds.remedy(item, kind, standing));
            }
        }
        remedies.sort(Comparator.<StandingRemedy, Boolean>comparing(remedy -> remedy.kind() != wanted)
                .thenComparing(StandingRemedy::kind, preference));
        boolean asked = proposals
                .said(Need.class)
                .anyMatch(said ->
                        said.what().item() == null || isFor(item, said.what().item()));
        boolean handedOver = proposals
                .said(Referral.class)
                .anyMatch(said -> said.what().replacesDecision()
                        && isFor(item, said.what().item()));
        if (!remedies.isEmpty() && isEmpty(remedies.getFirst())) {
            conflicts.add(Referrals.nothingToRefund(item, remedies.getFirst().clauses()));
        }
        Verdict verdict;
        if (handedOver || !conflicts.isEmpty()) {
            verdict = Verdict.REFER;
        } else if (!remedies.isEmpty()) {
            verdict = remedies.getFirst().kind() == wanted ? Verdict.APPROVE : Verdict.OFFER;
        } else if (asked) {
            verdict = Verdict.ASK;
        } else {
            verdict = refused ? Verdict.REFUSE : Verdict.REFER;
        }
        return new ItemSettlement(item, verdict, remedies, handedOver, conflicts);
    }

    /** {@return why a person must look at this item; an item that no rule covers says so unless the case is referred anyway} */
    Stream<Handover.Cause> causes(boolean elseUnexplained) {
        boolean uncovered = verdict == Verdict.REFER && !handedOver && conflicts.isEmpty();
        return uncovered && elseUnexplained ? Stream.of(Referrals.noRule(item)) : conflicts.stream();
    }

    static List<Said<Remedy>> grants(Item item, RemedyKind kind, Proposals proposals) {
        return proposals
                .said(Remedy.class)
                .filter(said -> isFor(item, said.what().item()) && said.what().kind() == kind)
                .filter(said -> said.what().stance() != Stance.REFUSED)
                .toList();
    }

    /** {@return the grants that the refusals leave standing} */
    static List<Said<Remedy>> standing(List<Said<Remedy>> grants, List<Said<? extends Proposal>> refusals) {
        Optional<Basis> refusal = strongest(refusals);
        return grants.stream()
                .filter(said -> refusal.map(basis -> outlives(said, basis)).orElse(true))
                .toList();
    }

    private static Optional<Basis> strongest(List<Said<? extends Proposal>> refusals) {
        return refusals.stream().map(said -> said.by().basis()).min(Basis::compareTo);
    }

    static boolean isFor(Item item, @Nullable Item other) {
        return other != null && other.id().equals(item.id());
    }

    /** A refusal strikes weaker bases, and on its own basis what is merely offered. */
    private static boolean outlives(Said<Remedy> grant, Basis refusal) {
        int distance = grant.by().basis().compareTo(refusal);
        return distance < 0 || (distance == 0 && grant.what().stance() == Stance.OWED);
    }

    /** {@return whether the buyer would send goods back, or settle, for no money} */
    private static boolean isEmpty(StandingRemedy remedy) {
        return remedy.kind() != RemedyKind.CANCEL
                && remedy.refund() != null
                && remedy.refund().paid().isZero()
                && remedy.refund().amount().isZero();
    }

    /** Owed against refused on one basis, with nothing stronger that would settle it. */
    private static boolean isConflict(List<Said<Remedy>> standing, Basis refusal) {
        return !standing.isEmpty()
                && standing.stream().allMatch(said -> said.by().basis() == refusal);
    }

    private static Handover.Cause conflict(
            Item item, List<Said<Remedy>> standing, List<Said<? extends Proposal>> refusals, Basis basis) {
        List<Said<? extends Proposal>> sides = new ArrayList<>(standing);
        refusals.stream().filter(said -> said.by().basis() == basis).forEach(sides::add);
        return Referrals.conflict("CONFLICTING_REMEDIES", item, sides);
    }

    static List<Said<? extends Proposal>> refusals(Item item, RemedyKind kind, Proposals proposals) {
        List<Said<? extends Proposal>> refusals = new ArrayList<>();
        proposals
                .said(NoRemedy.class)
                .filter(said -> isFor(item, said.what().item()))
                .forEach(refusals::add);
        proposals
                .said(Remedy.class)
                .filter(said -> isFor(item, said.what().item()) && said.what().kind() == kind)
                .filter(said -> said.what().stance() == Stance.REFUSED)
                .forEach(refusals::add);
        return refusals;
    }
}
