package dev.redress.facts.json;

import static dev.redress.facts.json.WireValues.instant;
import static dev.redress.facts.json.WireValues.known;
import static dev.redress.facts.json.WireValues.set;

import dev.redress.facts.Answer;
import dev.redress.facts.Buyer;
import dev.redress.facts.BuyerTier;
import dev.redress.facts.DifficultyFlag;
import dev.redress.facts.Dissatisfaction;
import dev.redress.facts.RemedyKind;
import dev.redress.facts.Request;
import dev.redress.facts.Review;
import dev.redress.facts.ReviewBreach;
import dev.redress.facts.ReviewTopic;
import dev.redress.wire.WireBuyer;
import dev.redress.wire.WireRequest;
import dev.redress.wire.WireReview;

/** What the buyer asks, is and writes, on the wire, as facts. */
final class BuyerMapping {

    private BuyerMapping() {}

    static Request request(WireRequest wire) {
        return new Request(
                instant(wire.getRaisedAt()),
                WireEnums.toFacts(wire.getWants(), RemedyKind.class),
                known(wire.getUrgent(), Answer.UNKNOWN),
                wire.getReturnTracking(),
                goodsBack(wire),
                instant(wire.getGoodsBackAt()),
                known(wire.getDisagreesWithOffer(), Answer.UNKNOWN),
                known(wire.getAdmitsExtraItem(), Answer.UNKNOWN),
                known(wire.getWillSendExtraBack(), Answer.UNKNOWN),
                known(wire.getBuyerOnline(), Answer.UNKNOWN),
                instant(wire.getUnansweredSince()),
                known(wire.getDissatisfiedWith(), Dissatisfaction.UNKNOWN),
                known(wire.getManyDemands(), Answer.UNKNOWN),
                known(wire.getBreachAlleged(), Answer.UNKNOWN),
                known(wire.getAgentUnsure(), Answer.UNKNOWN));
    }

    /** Goods that arrived at some time are back. */
    private static Answer goodsBack(WireRequest wire) {
        Answer said = known(wire.getGoodsBack(), Answer.UNKNOWN);
        return said == Answer.UNKNOWN && wire.getGoodsBackAt() != null ? Answer.YES : said;
    }

    static Buyer buyer(WireBuyer wire) {
        return new Buyer(
                wire.getReference(),
                known(wire.getTier(), BuyerTier.UNKNOWN),
                wire.getAcceptanceRatePercent(),
                set(wire.getFlags(), DifficultyFlag.class),
                wire.getRecentReturns(),
                known(wire.getRefusalsExplained(), Answer.UNKNOWN));
    }

    static Review review(WireReview wire) {
        return new Review(
                wire.getStars(),
                known(wire.getWithText(), Answer.UNKNOWN),
                known(wire.getWithPictures(), Answer.UNKNOWN),
                known(wire.getComplaintInSight(), Answer.UNKNOWN),
                instant(wire.getPostedAt()),
                known(wire.getChangedBefore(), Answer.UNKNOWN),
                known(wire.getBuyerResponds(), Answer.UNKNOWN),
                set(wire.getTopics(), ReviewTopic.class),
                set(wire.getBreaches(), ReviewBreach.class));
    }
}
