package dev.redress.facts;

import dev.redress.facts.ClaimedCase.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a case that can never be true together, each named with the place of the other. What the systems of shops and
 * carriers do send side by side, such as a lost parcel that is marked as signed for, is left to the rules.
 */
final class Contradictions {

    private final List<Problem> problems = new ArrayList<>();

    private Contradictions() {}

    static List<Problem> in(ClaimedCase claims) {
        Contradictions found = new Contradictions();
        found.beforeShipment(claims);
        found.goodsOutOfReach(claims);
        found.times(claims);
        return found.problems;
    }

    private void beforeShipment(ClaimedCase claims) {
        Said<OrderStatus> awaiting = among(claims.orderStatus(), Set.of(OrderStatus.AWAITING_SHIPMENT));
        never(awaiting, claims.shippedAt(), "an order that awaits shipment has not been shipped");
        never(awaiting, claims.signedAt(), "nobody has signed for an order that awaits shipment");
        never(awaiting, claims.daysSinceSigning(), "nobody has signed for an order that awaits shipment");
        worn(claims).forEach(worn -> never(worn, awaiting, "goods that await shipment have not been used"));
    }

    private void goodsOutOfReach(ClaimedCase claims) {
        Said<ParcelStatus> refused = among(claims.parcelStatus(), Set.of(ParcelStatus.REFUSED));
        Said<ParcelStatus> lost = among(claims.parcelStatus(), Set.of(ParcelStatus.LOST));
        worn(claims).forEach(worn -> {
            never(worn, refused, "goods that were refused at the door have not been used");
            never(worn, lost, "goods in a lost parcel have not been used");
        });
        Said<Answer> notBack = among(claims.goodsBack(), Set.of(Answer.NO));
        claims.inspections()
                .forEach(inspection -> never(
                        among(inspection, Set.of(Inspection.CONFIRMED, Inspection.NOT_CONFIRMED)),
                        notBack,
                        "goods that have not come back cannot have been inspected"));
    }

    private void times(ClaimedCase claims) {
        if (claims.shippedAt() != null
                && claims.signedAt() != null
                && claims.signedAt().value().isBefore(claims.shippedAt().value())) {
            never(claims.signedAt(), claims.shippedAt(), "no parcel is signed for before it is shipped");
        }
        notBeforeTheOrder(claims.shippedAt(), claims.orderedAt(), "nothing is shipped before it is ordered");
        notBeforeTheOrder(claims.signedAt(), claims.orderedAt(), "no parcel is signed for before it is ordered");
        never(claims.goodsBackAt(), among(claims.goodsBack(), Set.of(Answer.NO)), "goods that arrived are back");
        notYet(claims.goodsBackAt(), claims.asOf());
        notYet(claims.orderedAt(), claims.asOf());
        notYet(claims.shippedAt(), claims.asOf());
        notYet(claims.unansweredSince(), claims.asOf());
        notYet(claims.reviewPostedAt(), claims.asOf());
    }

    private void notBeforeTheOrder(@Nullable Said<Instant> event, @Nullable Said<Instant> ordered, String because) {
        if (event != null && ordered != null && event.value().isBefore(ordered.value())) {
            never(event, ordered, because);
        }
    }

    private void notYet(@Nullable Said<Instant> event, @Nullable Instant asOf) {
        if (event != null && asOf != null && event.value().isAfter(asOf)) {
            never(event, new Said<>("/asOf", asOf), "nothing has happened after the instant at which a case is judged");
        }
    }

    private static Stream<Said<Wear>> worn(ClaimedCase claims) {
        return claims.items().stream().flatMap(item -> Stream.ofNullable(among(item.wear(), Set.of(Wear.WORN))));
    }

    private static <T> @Nullable Said<T> among(@Nullable Said<T> said, Set<T> values) {
        return said != null && values.contains(said.value()) ? said : null;
    }

    private void never(@Nullable Said<?> one, @Nullable Said<?> other, String because) {
        if (one != null && other != null) {
            problems.add(problem(one, other, because));
            problems.add(problem(other, one, because));
        }
    }

    private static Problem problem(Said<?> here, Said<?> there, String because) {
        return new Problem(
                here.pointer(),
                "contradicting-facts",
                "`" + here.value() + "` contradicts `" + there.pointer() + "`, `" + there.value() + "`: " + because);
    }
}
