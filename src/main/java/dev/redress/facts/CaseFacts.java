package dev.redress.facts;

import java.time.Instant;
import java.util.List;

/**
 * One case: the after-sales request on one order, with everything said about it.
 *
 * @param caseId the caller's name for the case
 * @param policy id of the policy that is to decide it
 * @param asOf the instant at which the case is judged; no rule reads a clock
 * @param items at least one
 * @param extras every fact that the policy declares of its own, for the case or for each item
 */
public record CaseFacts(
        String caseId,
        String policy,
        Instant asOf,
        Order order,
        List<Item> items,
        Parcel parcel,
        Evidence evidence,
        Request request,
        Insurance insurance,
        ReturnFreight returnFreight,
        Exchange exchange,
        Buyer buyer,
        ChatPromise promise,
        Review review,
        Stock stock,
        Batch batch,
        List<Extra> extras) {

    public CaseFacts {
        items = List.copyOf(items);
        extras = List.copyOf(extras);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one item");
        }
    }
}
