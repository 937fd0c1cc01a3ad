package dev.redress.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what cannot be true, or cannot be decided, in a case that is otherwise well formed. */
public final class FactsCheck {

    /** What the contract counts at most in {@code daysSinceSigning}. */
    private static final int MOST_DAYS = 36_500;

    private FactsCheck() {}

    /**
     * {@return everything that is wrong with the claims, in no particular order}
     *
     * @param shop how the shop counts; nothing where the case names none
     */
    public static List<Problem> problems(ClaimedCase claims, Optional<ShopUnits> shop) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(MoneyCheck.problems(claims.amounts(), shop.map(ShopUnits::currency)));
        if (claims.raisedAt() != null
                && claims.asOf() != null
                && claims.raisedAt().isAfter(claims.asOf())) {
            problems.add(new Problem(
                    "/request/raisedAt",
                    "raised-after-as-of",
                    "the claim was raised at `" + claims.raisedAt() + "`, after `asOf`, `" + claims.asOf() + "`"));
        }
        checkSigning(claims, shop, problems);
        checkItems(claims.items(), problems);
        problems.addAll(MoneyCheck.sums(claims));
        problems.addAll(Contradictions.in(claims));
        ClaimedCase.Amount paid = claims.paid();
        ClaimedCase.Amount refunded = claims.refundedBefore();
        if (paid == null && refunded != null) {
            problems.add(new Problem(
                    "/order/paid",
                    "missing-field",
                    "`refundedBefore` is given, so `paid` is required: what can still go back is what is left of it"));
        }
        if (paid != null && refunded != null && refunded.exceeds(paid)) {
            problems.add(new Problem(
                    refunded.pointer(),
                    "refunded-exceeds-paid",
                    "`" + refunded.amount() + "` was refunded before, but only `" + paid.amount() + "` was paid"));
        }
        return problems;
    }

    private static void checkSigning(ClaimedCase claims, Optional<ShopUnits> shop, List<Problem> problems) {
        if (claims.signedAt() == null || claims.asOf() == null) {
            return;
        }
        Instant signedAt = claims.signedAt().value();
        if (signedAt.isAfter(claims.asOf())) {
            problems.add(new Problem(
                    "/order/signedAt",
                    "signed-after-as-of",
                    "the parcel was signed for at `" + signedAt + "`, after `asOf`, `" + claims.asOf() + "`"));
            return;
        }
        if (shop.isPresent()) {
            Integer days = claims.daysSinceSigning() == null
                    ? null
                    : claims.daysSinceSigning().value();
            int counted = SigningDays.between(
                    signedAt,
                    claims.raisedAt() == null ? claims.asOf() : claims.raisedAt(),
                    shop.get().zone());
            if (counted > MOST_DAYS) {
                problems.add(new Problem(
                        "/order/signedAt",
                        "out-of-range",
                        "the parcel was signed for " + counted + " days before the claim; at most " + MOST_DAYS
                                + " are counted"));
            } else if (days != null && days != counted) {
                problems.add(new Problem(
                        "/order/daysSinceSigning",
                        "days-since-signing-disagree",
                        "`" + days + "` does not agree with `signedAt`: in "
                                + shop.get().zone() + " it is " + counted));
            }
        }
    }

    private static void checkItems(List<ClaimedCase.Line> items, List<Problem> problems) {
        Map<String, ClaimedCase.Line> byId = new HashMap<>();
        for (ClaimedCase.Line item : items) {
            ClaimedCase.Line namesake = item.id() == null ? null : byId.putIfAbsent(item.id(), item);
            if (namesake != null) {
                problems.add(new Problem(
                        item.pointer() + "/id",
                        "duplicate-item-id",
                        "`" + item.id() + "` is the id of `" + namesake.pointer() + "` already"));
            }
            Integer ordered = item.orderedQuantity();
            if (item.quantity() != null && ordered != null && item.quantity() > ordered) {
                problems.add(new Problem(
                        item.pointer() + "/quantity",
                        "quantity-exceeds-ordered",
                        "the case is about `" + item.quantity() + "` units, but only `" + ordered + "` were ordered"));
                continue;
            }
            ClaimedCase.Amount price = item.price();
            ClaimedCase.Amount paid = item.linePaid();
            if (price != null && paid != null && paid.exceeds(price)) {
                problems.add(new Problem(
                        paid.pointer(),
                        "line-paid-exceeds-price",
                        "`" + paid.amount() + "` was paid for the line, but its units cost `" + price.amount() + "`"));
            }
        }
    }
}
