package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
              IN_TIME: "The claim is in time."
            tasks:
              FILE_PHOTOS: "File the photos."
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
            policies/shop.yaml  | claim-days: 3                 | claim-weeks: 3                    | common/claims.drl:9:20: policy `shop` has no term `claim-days`; add it to policies/shop.yaml; policies/shop.yaml:10:3: no rule reads the term `claim-weeks`; correct its name or take it out
            policies/shop.yaml  | claim-days: 3                 | {claim-days: 3, other: 4}         | policies/shop.yaml:10:19: no rule reads the term `other`; correct its name or take it out
            policies/shop.yaml  | id: shop                      | id: ship                          | policies/shop.yaml:1:1: policy `ship` belongs into policies/ship.yaml
            clauses.yaml        | "Claims are made in time."    |                                   | clauses.yaml:4:3: `en` has no value; write one behind it
            clauses.yaml        | - id: A1                      | - {}\\n- id: A1                   | clauses.yaml:1:3: `id`, `basis`, `source`, `en`, `zh` are missing here
            clauses.yaml        | - id: A1                      | -\\n- id: A1                      | clauses.yaml:1:2: this entry of the list has no value; write one behind it
            messages/en.yaml    | "The claim is in time."       |                                   | messages/en.yaml:2:3: `IN_TIME` has no value; write one behind it
            policies/shop.yaml  | Asia/Shanghai\\ncurrency: CNY   | Asia/Shangai\\ncurrency: RMB        | policies/shop.yaml:4:7: there is no time zone `Asia/Shangai`; did you mean `Asia/Shanghai`?; policies/shop.yaml:5:11: `RMB` is no currency code of ISO 4217; write `CNY` for the yuan, `TWD` for the New Taiwan dollar
            policies/shop.yaml  | 2026-01-01T00:00:00+08:00     | 1 Jan 2027                        | policies/shop.yaml:3:16: `1 Jan 2027` is no time with an offset; write it like `2027-01-01T00:00:00+08:00`
            policies/shop.yaml  | [common]                      | common                            | policies/shop.yaml:8:8: a list is wanted here, not `common`; write `[one, other]`, or a line that starts with `- ` for each
            policies/shop.yaml  | terms:\\n  claim-days: 3        | terms: [3]                        | policies/shop.yaml:9:8: lines `key: value` are wanted here, not a list
            policies/shop.yaml  | title: "A shop"               | title: [A]                        | policies/shop.yaml:2:8: a single value is wanted here, not a list
            clauses.yaml        | basis:                        | bassis:                           | clauses.yaml:2:3: there is no key `bassis` here; did you mean `basis`?
            clauses.yaml        | basis: SHOP                   | basis: LAW                        | clauses.yaml:2:10: `LAW` is no value that is known here; known are STATUTE, PROMISE, PLATFORM, SHOP, GOODWILL
            messages/en.yaml    | tasks:                        | chores:                           | messages/en.yaml:3:1: there is no key `chores` here; known are needs, tasks, deadlines, notes, referrals, deductions
            """)
    void saysWhereAndWhatIsWrong(String file, String sound, String broken, String expected) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(sound.replace("\\n", "\n"));
        write(file, text.replace(sound.replace("\\n", "\n"), broken == null ? "" : broken.replace("\\n", "\n")));
        assertThat(problems()).startsWith(expected);
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
