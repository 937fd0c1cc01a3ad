package dev.redress.facts.json;

import static dev.redress.facts.json.WireEnums.stated;
import static dev.redress.facts.json.WireEnums.toWire;
import static dev.redress.facts.json.WireValues.allOnWire;
import static dev.redress.facts.json.WireValues.instant;

import dev.redress.facts.Buyer;
import dev.redress.facts.Request;
import dev.redress.facts.Review;
import dev.redress.wire.WireAnswer;
import dev.redress.wire.WireBuyer;
import dev.redress.wire.WireBuyerTier;
import dev.redress.wire.WireDifficultyFlag;
import dev.redress.wire.WireDissatisfaction;
import dev.redress.wire.WireRemedyKind;
import dev.redress.wire.WireRequest;
import dev.redress.wire.WireReview;
import dev.redress.wire.WireReviewBreach;
import dev.redress.wire.WireReviewTopic;

/** What the buyer asks, is and writes, on the wire. */
final class BuyerWriter {

    private BuyerWriter() {}

    static WireRequest request(Request request) {
        return new WireRequest()
                .raisedAt(instant(request.raisedAt()))
                .wants(toWire(request.wants(), WireRemedyKind.class))
                .urgent(stated(request.urgent(), WireAnswer.class))
                .returnTracking(request.returnTracking())
                .goodsBack(stated(request.goodsBack(), WireAnswer.class))
                .goodsBackAt(instant(request.goodsBackAt()))
                .disagreesWithOffer(stated(request.disagreesWithOffer(), WireAnswer.class))
                .admitsExtraItem(stated(request.admitsExtraItem(), WireAnswer.class))
                .willSendExtraBack(stated(request.willSendExtraBack(), WireAnswer.class))
                .buyerOnline(stated(request.buyerOnline(), WireAnswer.class))
                .unansweredSince(instant(request.unansweredSince()))
                .dissatisfiedWith(stated(request.dissatisfiedWith(), WireDissatisfaction.class))
                .manyDemands(stated(request.manyDemands(), WireAnswer.class))
                .breachAlleged(stated(request.breachAlleged(), WireAnswer.class))
                .agentUnsure(stated(request.agentUnsure(), WireAnswer.class));
    }

    static WireBuyer buyer(Buyer buyer) {
        return new WireBuyer()
                .reference(buyer.reference())
                .tier(stated(buyer.tier(), WireBuyerTier.class))
                .acceptanceRatePercent(buyer.acceptanceRatePercent())
                .flags(allOnWire(buyer.flags(), WireDifficultyFlag.class))
                .recentReturns(buyer.recentReturns())
                .refusalsExplained(stated(buyer.refusalsExplained(), WireAnswer.class));
    }

    static WireReview review(Review review) {
        return new WireReview()
                .stars(review.stars())
                .withText(stated(review.withText(), WireAnswer.class))
                .withPictures(stated(review.withPictures(), WireAnswer.class))
                .complaintInSight(stated(review.complaintInSight(), WireAnswer.class))
                .postedAt(instant(review.postedAt()))
                .changedBefore(stated(review.changedBefore(), WireAnswer.class))
                .buyerResponds(stated(review.buyerResponds(), WireAnswer.class))
                .topics(allOnWire(review.topics(), WireReviewTopic.class))
                .breaches(allOnWire(review.breaches(), WireReviewBreach.class));
    }
}
