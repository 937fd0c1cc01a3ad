package dev.redress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rules folder of one policy with one rule, which is checked in no time. */
public final class SmallShop {

    /** The name of the rule. */
    public static final String RULE = "A claim in time has its photos filed";

    /** Where the rule stands. */
    public static final String RULES = "common/claims.drl";

    /** Where the scenarios stand. */
    public static final String SCENARIOS = "scenarios/claims.yaml";

    private final Path folder;

    private SmallShop(Path folder) {
        this.folder = folder;
    }

    /** {@return a shop without scenarios, which takes claims for three days} */
    public static SmallShop in(Path folder) throws IOException {
        SmallShop shop = new SmallShop(folder);
        shop.write("policies/shop.yaml", """
                id: shop
                title: "A shop"
                effectiveFrom: 2026-01-01T00:00:00+08:00
                zone: Asia/Shanghai
                currency: CNY
                refundTo: ORIGINAL_PAYMENT
                preference: [EXCHANGE]
                parts: [common]
                terms:
                  claim-days: 3
                """);
        shop.write("clauses.yaml", """
                - id: A1
                  basis: SHOP
                  source: "the shop's playbook"
                  en: "Claims are made in time."
                  zh: "请及时提出。"
                """);
        for (String language : List.of("en", "zh-CN", "zh-TW")) {
            shop.write(
                    "messages/" + language + ".yaml",
                    "reasons: {" + said("IN_TIME") + "}\ntasks: {" + said("FILE_PHOTOS") + "}\nreferrals: {"
                            + Stream.of(
                                            "CONFLICTING_FAULTS",
                                            "CONFLICTING_FREIGHT",
                                            "CONFLICTING_REMEDIES",
                                            "NOTHING_TO_REFUND",
                                            "NO_RULE",
                                            "RULE_BOUND_REACHED",
                                            "RULE_THREW")
                                    .map(SmallShop::said)
                                    .collect(Collectors.joining(", "))
                            + "}\n");
        }
        shop.write(RULES, """
                package redress.common
                import dev.redress.facts.*
                import dev.redress.decision.*

                rule "A claim in time has its photos filed"
                    @clause("A1")
                    @reason("IN_TIME")
                when
                    Term( name == "claim-days", $days : count )
                    Order( daysSinceSigning <= $days )
                then
                    insert( new Task( "FILE_PHOTOS" ) );
                end
                """);
        return shop;
    }

    private static String said(String code) {
        return code + ": {agent: \"What is said.\", buyer: none}";
    }

    /** Adds scenarios of claims in time and of one that is late, each so many days after signing. */
    public SmallShop with(int late, int... inTime) throws IOException {
        StringBuilder text = new StringBuilder("""
                policy: shop
                given:
                  items: [{id: "1", category: CLOTHING, quantity: 1, unitPrice: {amount: "10.00", currency: CNY}}]
                scenarios:
                """);
        for (int days : inTime) {
            text.append(scenario("in time on day " + days, days, """
                      tasks: [FILE_PHOTOS]
                      reasons: [A1 IN_TIME]
                """));
        }
        text.append(scenario("late", late, ""));
        write(SCENARIOS, text.toString());
        return this;
    }

    private static String scenario(String name, int days, String more) {
        return """
                  - name: "%s"
                    clauses: [A1]
                    given: {order: {daysSinceSigning: %d}}
                    expect:
                      verdict: REFER
                      referral: [AGENT NO_RULE]
                """.replace("%s", name).replace("%d", String.valueOf(days)) + more;
    }

    /** Writes a file, over one that is there. */
    public void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    /** Puts other words into a file. */
    public void change(String file, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not say " + words);
        }
        write(file, text.replace(words, others));
    }
}
