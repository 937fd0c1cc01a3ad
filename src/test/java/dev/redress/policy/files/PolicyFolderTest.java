package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What policy staff are told when a file beside the rules is wrong: where, and what. */
class PolicyFolderTest {

    private static final String POLICY = """
            id: shop
            title: "A shop"
            effectiveFrom: 2026-01-01T00:00:00+08:00
            zone: Asia/Shanghai
            currency: CNY
            refundTo: ORIGINAL_PAYMENT
            preference: [EXCHANGE, REPAIR]
            parts: [common]
            terms:
              claim-days: 3
            """;
    private static final String CLAUSES = """
            - id: A1
              basis: SHOP
              source: "the shop's playbook"
              en: "Claims are made in time."
              zh: "请及时提出。"
            """;
    private static final String MESSAGES = """
            reasons:
              IN_TIME:
                agent: "Claimed within {claim_days, plural, one {# day} other {# days}}."
                buyer: "You wrote in time."
            tasks:
              FILE_PHOTOS:
                agent: "File the photos."
                buyer: none
            referrals:
              CONFLICTING_FAULTS: { agent: "A conflict.", buyer: none }
              CONFLICTING_REMEDIES: { agent: "A conflict.", buyer: none }
              CONFLICTING_FREIGHT: { agent: "A conflict.", buyerAfterReason: "We look into who pays." }
              NO_RULE: { agent: "No rule.", buyer: none }
              NOTHING_TO_REFUND: { agent: "No money.", buyer: none }
              RULE_THREW: { agent: "A rule failed.", buyer: none }
              RULE_BOUND_REACHED: { agent: "No end.", buyer: none }
            """;
    private static final String RULE = """
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
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("policies/shop.yaml", POLICY);
        write("clauses.yaml", CLAUSES);
        write("messages/en.yaml", MESSAGES);
        write("messages/zh-CN.yaml", MESSAGES.replace("one {# day} ", ""));
        write("messages/zh-TW.yaml", MESSAGES.replace("one {# day} ", ""));
        write("common/claims.drl", RULE);
    }

    @Test
    void readsTheSoundFolderThatTheOthersAreMadeFrom() {
        assertThat(load()).isInstanceOf(PolicyFolder.Ready.class);
    }

    /** Each row replaces a piece of a file by another and names what is wrong then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            policies/shop.yaml  | zone:                         | zone: Asia/Shanghai\\nzones:  | policies/shop.yaml:5:1: there is no key `zones` here; did you mean `zone`?
            policies/shop.yaml  | refundTo: ORIGINAL_PAYMENT    | zone: Asia/Shanghai               | policies/shop.yaml:6:1: `zone` stands here twice; take one of the two out
            policies/shop.yaml  | title: "A shop"               | # no title                        | policies/shop.yaml:1:1: `title` is missing here
            policies/shop.yaml  | title: "A shop"               | title:                            | policies/shop.yaml:2:1: `title` has no value; write one behind it
            policies/shop.yaml  | [EXCHANGE, REPAIR]            | [EXCHANGE, REPARE]                | policies/shop.yaml:7:24: `REPARE` is no value that is known here; did you mean `REPAIR`?
            policies/shop.yaml  | parts: [common]               | parts: [common, null]             | policies/shop.yaml:8:17: this entry of the list has no value; write one behind it
            policies/shop.yaml  | [common]                      | [common, uncommon]                | policies/shop.yaml:8:17: there is no folder `uncommon` of rules; correct the part's name
            policies/shop.yaml  | claim-days: 3                 | claim-days: 2.5                   | policies/shop.yaml:10:3: term `claim-days` is a whole number (3), an amount ("12.00") or a list of codes ([SF, STO]), alone or as the `value` beside a source, platform, effectiveFrom (2026-01-01), verifiedBy or inForce, but was 2.5
            policies/shop.yaml  | claim-days: 3                 | claim-days: {value: 2.5}          | policies/shop.yaml:10:3: term `claim-days` is a whole number (3)
            policies/shop.yaml  | claim-days: 3                 | claim-days: {source: "the shop"}  | policies/shop.yaml:10:3: term `claim-days` is a whole number (3)
            policies/shop.yaml  | claim-days: 3                 | claim-days: {value: 3, sorce: a}  | policies/shop.yaml:10:3: term `claim-days` is a whole number (3)
            policies/shop.yaml  | claim-days: 3                 | claim-days: {value: 3, inForce: often} | policies/shop.yaml:10:3: term `claim-days` is a whole number (3)
            policies/shop.yaml  | claim-days: 3                 | claim-days: {value: 3, effectiveFrom: soon} | policies/shop.yaml:10:3: term `claim-days` is a whole number (3)
            policies/shop.yaml  | claim-days: 3                 | claim-days:                       | policies/shop.yaml:10:3: `claim-days` has no value; write one behind it
            policies/shop.yaml  | claim-days: 3                 | claim-weeks: 3                    | common/claims.drl:9:20: policy `shop` has no term `claim-days`; add it to policies/shop.yaml; messages/en.yaml:3:29: there is nothing called `claim_days` to write here; known are claim_weeks; messages/zh-CN.yaml:3:29: there is nothing called `claim_days` to write here; known are claim_weeks; messages/zh-TW.yaml:3:29: there is nothing called `claim_days` to write here; known are claim_weeks; policies/shop.yaml:10:3: no rule reads the term `claim-weeks`; correct its name or take it out
            policies/shop.yaml  | claim-days: 3                 | {claim-days: 3, other: 4}         | policies/shop.yaml:10:19: no rule reads the term `other`; correct its name or take it out
            policies/shop.yaml  | id: shop                      | id: ship                          | policies/shop.yaml:1:1: policy `ship` belongs into policies/ship.yaml
            clauses.yaml        | "Claims are made in time."    |                                   | clauses.yaml:4:3: `en` has no value; write one behind it
            clauses.yaml        | - id: A1                      | - {}\\n- id: A1                   | clauses.yaml:1:3: `id`, `basis`, `source`, `en`, `zh` are missing here
            clauses.yaml        | - id: A1                      | -\\n- id: A1                      | clauses.yaml:1:2: this entry of the list has no value; write one behind it
            messages/en.yaml    | "You wrote in time."          |                                   | messages/en.yaml:2:3: the buyer's line is wanted, once: `buyer: "…"`
            policies/shop.yaml  | Asia/Shanghai\\ncurrency: CNY   | Asia/Shangai\\ncurrency: RMB        | policies/shop.yaml:4:7: there is no time zone `Asia/Shangai`; did you mean `Asia/Shanghai`?; policies/shop.yaml:5:11: `RMB` is no currency code of ISO 4217; write `CNY` for the yuan, `TWD` for the New Taiwan dollar
            policies/shop.yaml  | 2026-01-01T00:00:00+08:00     | 1 Jan 2027                        | policies/shop.yaml:3:16: `1 Jan 2027` is no time with an offset; write it like `2027-01-01T00:00:00+08:00`
            policies/shop.yaml  | [common]                      | common                            | policies/shop.yaml:8:8: a list is wanted here, not `common`; write `[one, other]`, or a line that starts with `- ` for each
            policies/shop.yaml  | terms:\\n  claim-days: 3        | terms: [3]                        | policies/shop.yaml:9:8: lines `key: value` are wanted here, not a list
            policies/shop.yaml  | title: "A shop"               | title: [A]                        | policies/shop.yaml:2:8: a single value is wanted here, not a list
            clauses.yaml        | basis:                        | bassis:                           | clauses.yaml:2:3: there is no key `bassis` here; did you mean `basis`?
            clauses.yaml        | basis: SHOP                   | basis: LAW                        | clauses.yaml:2:10: `LAW` is no value that is known here; known are STATUTE, PROMISE, PLATFORM, SHOP, GOODWILL
            messages/en.yaml    | tasks:                        | chores:                           | messages/en.yaml:5:1: there is no key `chores` here; known are needs, tasks, deadlines, notes, deductions
            """)
    void saysWhereAndWhatIsWrong(String file, String sound, String broken, String expected) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(sound.replace("\\n", "\n"));
        write(file, text.replace(sound.replace("\\n", "\n"), broken == null ? "" : broken.replace("\\n", "\n")));
        assertThat(problems()).startsWith(expected);
    }

    /** Each row replaces a piece of the texts of a language by another and names all that is wrong then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            zh-TW | FILE_PHOTOS:        | FILE_FOTOS:           | messages/en.yaml:5:1: `FILE_FOTOS` has no text among the tasks here, but one in messages/zh-TW.yaml, "File the photos."; add it, with a line for the agent and one for the buyer; messages/zh-CN.yaml:5:1: `FILE_FOTOS` has no text among the tasks here, but one in messages/zh-TW.yaml, "File the photos."; add it, with a line for the agent and one for the buyer; messages/zh-TW.yaml:5:1: `FILE_PHOTOS` has no text among the tasks here, but one in messages/en.yaml, "File the photos."; add it, with a line for the agent and one for the buyer; messages/zh-TW.yaml:6:3: no rule has the code `FILE_FOTOS` among its tasks; correct it or take the text out
            zh-CN | buyer: "You wrote in time." | buyer: none   | messages/zh-CN.yaml:2:3: `IN_TIME` has `buyer: none`, but in messages/en.yaml `buyer`; correct one of them
            zh-CN | buyerAfterReason    | buyer                 | messages/zh-CN.yaml:12:3: `CONFLICTING_FREIGHT` has `buyer`, but in messages/en.yaml `buyerAfterReason`; correct one of them
            en    | agent: "File        | # "File               | messages/en.yaml:8:5: `agent` is missing here
            en    | buyer: "You         | # "You                | messages/en.yaml:2:3: the buyer's line is wanted, once: `buyer: "…"`; `buyerAfterReason: "…"` where it tells who pays; or `buyer: none` where the buyer is told nothing
            en    | # day}              | # day                 | messages/en.yaml:3:67: the message is broken from here on; write {name}, {name, plural, one {# day} other {# days}} or {name, select, CODE {…} other {…}}
            en    | one {# day}         |                       | messages/en.yaml:3:29: the plural lacks one {…}
            en    | claim_days,         | claim_day,            | messages/en.yaml:3:29: there is nothing called `claim_day` to write here; did you mean `claim_days`?
            zh-TW | the photos          | {photos}              | messages/zh-TW.yaml:7:19: there is nothing called `photos` to write here; known are amount, claim_days, count, item
            zh-TW | the photos          | {count, number}       | messages/zh-TW.yaml:7:19: `count` is a number; write {count} or {count, plural, one {…} other {…}}
            zh-TW | the photos          | {item, plural, other {#}} | messages/zh-TW.yaml:7:19: `item` comes written out as the language has it; write {item}
            en    | A rule failed.      | {to}                  | messages/en.yaml:15:26: `to` is a code; write {to, select, AGENT {…} other {…}}
            en    | No rule.            | {to, select, BOSS {x} other {y}} | messages/en.yaml:13:23: `to` is never BOSS; it is one of AGENT, CARRIER, MERCHANT, PLATFORM, SUPERVISOR
            en    | No rule.            | two\\nlines            | messages/en.yaml:13:22: a text is one line
            """)
    void saysWhatIsWrongWithTheTexts(String language, String sound, String broken, String expected) throws IOException {
        String file = "messages/" + language + ".yaml";
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(sound);
        write(file, text.replace(sound, broken == null ? "" : broken));
        assertThat(problems()).isEqualTo(expected);
    }

    @Test
    void wantsTextsForWhatRedressItselfRefersFor() throws IOException {
        for (String language : List.of("en", "zh-CN", "zh-TW")) {
            String file = "messages/" + language + ".yaml";
            String text = Files.readString(folder.resolve(file));
            write(file, text.replaceFirst("  NO_RULE.*\n", ""));
        }
        assertThat(problems())
                .isEqualTo(
                        "messages/en.yaml:9:1: `NO_RULE` has no text among the referrals; Redress itself refers cases"
                                + " for it: add it in every language");
    }

    @Test
    void namesThePolicyThatLacksATermOfATextUnlessAllDo() throws IOException {
        write(
                "policies/other.yaml",
                POLICY.replace("id: shop", "id: other").replace("claim-days: 3", "claim-days: [A, B]"));
        assertThat(problems())
                .isEqualTo(
                        String.join(
                                "; ",
                                "messages/en.yaml:3:29: `claim_days` comes written out as the language has it; write {claim_days} (in policy other)",
                                "messages/zh-CN.yaml:3:29: `claim_days` comes written out as the language has it; write {claim_days} (in policy other)",
                                "messages/zh-TW.yaml:3:29: `claim_days` comes written out as the language has it; write {claim_days} (in policy other)"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private String problems() {
        return switch (load()) {
            case PolicyFolder.Ready _ -> "-";
            case PolicyFolder.Broken broken ->
                String.join(
                        "; ", broken.problems().stream().map(Object::toString).toList());
        };
    }

    private PolicyFolder.Loaded load() {
        Bounds bounds = new Bounds(100, Duration.ofSeconds(30), System::nanoTime);
        return new PolicyFolder(new DroolsRuleCompiler(bounds)).load(folder);
    }
}
