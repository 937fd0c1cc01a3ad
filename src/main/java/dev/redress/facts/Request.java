package dev.redress.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer asks for and has said.
 *
 * @param raisedAt when the buyer first came with this claim; a right used in time stays used, however long the case takes
 * @param wants the remedy asked for, or {@code null} while the buyer has not said
 * @param urgent whether the buyer needs the replacement at once
 * @param returnTracking tracking number of the parcel that the buyer sent back
 * @param goodsBack whether the goods have arrived at the shop
 * @param goodsBackAt when they arrived
 * @param disagreesWithOffer whether the buyer has turned an offer down
 * @param admitsExtraItem whether the buyer agrees that an extra item came
 * @param willSendExtraBack whether the buyer is willing to send the extra item back
 * @param buyerOnline whether the buyer can be reached in the shop's chat now
 * @param unansweredSince when the buyer's last message came, where nobody has answered it yet
 * @param dissatisfiedWith what the buyer is dissatisfied with at root
 * @param manyDemands whether the buyer makes many demands at once
 * @param breachAlleged whether the buyer alleges a breach of promise that the agent cannot settle
 * @param agentUnsure whether the agent does not know what to answer
 */
public record Request(
        @Nullable Instant raisedAt,
        @Nullable RemedyKind wants,
        Answer urgent,
        @Nullable String returnTracking,
        Answer goodsBack,
        @Nullable Instant goodsBackAt,
        Answer disagreesWithOffer,
        Answer admitsExtraItem,
        Answer willSendExtraBack,
        Answer buyerOnline,
        @Nullable Instant unansweredSince,
        Dissatisfaction dissatisfiedWith,
        Answer manyDemands,
        Answer breachAlleged,
        Answer agentUnsure) {}
