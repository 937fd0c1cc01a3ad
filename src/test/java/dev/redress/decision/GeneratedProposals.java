package dev.redress.decision;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;

/** Proposals as the worst-written rules would make them: contradicting, repeated, under every basis. */
public final class GeneratedProposals {

    private static final Currency CNY = Currency.getInstance("CNY");

    private final RandomGenerator random;

    public GeneratedProposals(RandomGenerator random) {
        this.random = random;
    }

    public Proposals about(CaseFacts facts) {
        List<Proposed> all = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            all.add(new Proposed(
                    proposal(facts.items().get(random.nextInt(facts.items().size()))), citation()));
        }
        if (count > 0 && random.nextInt(4) == 0) {
            all.add(all.getFirst());
        }
        List<RuleFailure> failures =
                random.nextInt(50) == 0 ? List.of(new RuleFailure("a rule", "RULE_THREW")) : List.of();
        return new Proposals(all, List.of(), failures);
    }

    private Proposal proposal(Item item) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> new Fault(item, any(Party.class));
            case 2, 3, 4, 5 -> remedy(item);
            case 6 -> new NoRemedy(item);
            case 7 ->
                random.nextBoolean()
                        ? new Deduction(item, "LOST_VALUE", money(5000))
                        : new RefundRoute(item, any(RefundTo.class));
            case 8, 9, 10 -> duty(item);
            case 11 ->
                random.nextBoolean()
                        ? new FreightAdvance(any(Leg.class), any(Party.class))
                        : new FreightDifference(item, any(Leg.class), freightPayer(), money(2000));
            case 12 -> new Need(random.nextBoolean() ? item : null, "PHOTOS", any(Party.class));
            default ->
                switch (random.nextInt(4)) {
                    case 0 ->
                        new Referral(
                                random.nextBoolean() ? item : null, any(ReferTo.class), "CODE", random.nextInt(3) == 0);
                    case 1 ->
                        new Task(
                                "TASK",
                                item,
                                random.nextBoolean() ? 3 : null,
                                random.nextBoolean() ? money(5000) : null);
                    case 2 ->
                        new Deadline(
                                "REFUND", 1 + random.nextInt(3), any(DeadlineUnit.class), any(DeadlineStart.class));
                    default -> new Note("NOTE");
                };
        };
    }

    private Remedy remedy(Item item) {
        Stance stance = any(Stance.class);
        Money amount = stance == Stance.REFUSED || random.nextInt(4) > 0 ? null : money(30_000);
        return new Remedy(item, any(RemedyKind.class), stance, amount);
    }

    private FreightDuty duty(Item item) {
        Leg leg = any(Leg.class);
        return new FreightDuty(
                item,
                random.nextBoolean() ? null : any(RemedyKind.class),
                leg,
                freightPayer(),
                leg == Leg.RETURN ? any(InsuranceUse.class) : InsuranceUse.NOT_USED);
    }

    private Party freightPayer() {
        return List.of(Party.SELLER, Party.BUYER, Party.CARRIER).get(random.nextInt(3));
    }

    private Citation citation() {
        int number = random.nextInt(6);
        Basis basis = List.of(Basis.values()).get(number % Basis.values().length);
        return new Citation("C" + number, basis, "REASON_" + number, "rule " + random.nextInt(20), "common/a.drl");
    }

    private Money money(int boundMinor) {
        return new Money(BigDecimal.valueOf(random.nextInt(boundMinor), 2), CNY);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }
}
