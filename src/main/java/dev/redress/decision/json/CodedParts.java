package dev.redress.decision.json;

import static dev.redress.facts.json.WireEnums.onWire;

import dev.redress.decision.Citation;
import dev.redress.decision.Deadline;
import dev.redress.decision.Deduction;
import dev.redress.decision.Due;
import dev.redress.decision.Handover;
import dev.redress.decision.Need;
import dev.redress.decision.Note;
import dev.redress.decision.ReasonGiven;
import dev.redress.decision.Stated;
import dev.redress.decision.Task;
import dev.redress.decision.Told;
import dev.redress.decision.json.Wording.Words;
import dev.redress.facts.Item;
import dev.redress.facts.json.WireMoneys;
import dev.redress.wire.WireBasis;
import dev.redress.wire.WireDeadline;
import dev.redress.wire.WireDeadlineStart;
import dev.redress.wire.WireDeadlineUnit;
import dev.redress.wire.WireDeduction;
import dev.redress.wire.WireNeed;
import dev.redress.wire.WireNote;
import dev.redress.wire.WireParty;
import dev.redress.wire.WireReasonGiven;
import dev.redress.wire.WireReferTo;
import dev.redress.wire.WireReferral;
import dev.redress.wire.WireReferralCause;
import dev.redress.wire.WireTask;
import org.jspecify.annotations.Nullable;

/** The parts of a decision that carry a code, with the code in words. */
record CodedParts(Wording wording) {

    WireReasonGiven reason(ReasonGiven given) {
        Citation reason = given.rule();
        Words words = (given.overruled() ? wording.keptFromBuyer() : wording).of(Told.reason(given));
        return new WireReasonGiven()
                .code(reason.code())
                .clause(reason.clause())
                .basis(onWire(reason.basis(), WireBasis.class))
                .rule(reason.rule())
                .itemIds(given.itemIds())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    WireNeed need(Stated<Need> need) {
        Words words = wording.of(Told.need(need.what()));
        return new WireNeed()
                .code(need.what().code())
                .from(onWire(need.what().from(), WireParty.class))
                .itemId(id(need.what().item()))
                .clauses(need.clauses())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    WireTask task(Stated<Task> task) {
        Words words = wording.of(Told.task(task.what()));
        return new WireTask()
                .code(task.what().code())
                .itemId(id(task.what().item()))
                .days(task.what().count())
                .amount(WireMoneys.of(task.what().amount()))
                .clauses(task.clauses())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    WireDeadline deadline(Due due) {
        Deadline deadline = due.what();
        Words words = wording.of(Told.deadline(due));
        return new WireDeadline()
                .code(deadline.code())
                .limit(deadline.limit())
                .unit(onWire(deadline.unit(), WireDeadlineUnit.class))
                .countedFrom(onWire(deadline.from(), WireDeadlineStart.class))
                .dueAt(due.at() == null ? null : due.at().toString())
                .clauses(due.clauses())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    WireNote note(Stated<Note> note) {
        Words words = wording.of(Told.note(note.what()));
        return new WireNote()
                .code(note.what().code())
                .clauses(note.clauses())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    WireDeduction deduction(Stated<Deduction> deduction) {
        Words words = wording.of(Told.deduction(deduction.what()));
        return new WireDeduction()
                .code(deduction.what().code())
                .amount(WireMoneys.amount(deduction.what().amount()))
                .clauses(deduction.clauses())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    WireReferral referral(Handover referral) {
        return new WireReferral()
                .to(onWire(referral.to(), WireReferTo.class))
                .replacesDecision(referral.replacesDecision())
                .causes(referral.causes().stream().map(this::cause).toList());
    }

    private WireReferralCause cause(Handover.Cause cause) {
        Words words = wording.of(Told.referral(cause));
        return new WireReferralCause()
                .to(onWire(cause.to(), WireReferTo.class))
                .code(cause.code())
                .replacesDecision(cause.replacesDecision())
                .itemIds(cause.itemIds())
                .clauses(cause.clauses())
                .rules(cause.rules())
                .text(words.agent())
                .buyerText(words.buyer())
                .translations(words.translations());
    }

    private static @Nullable String id(@Nullable Item item) {
        return item == null ? null : item.id();
    }
}
