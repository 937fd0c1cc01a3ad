package dev.redress.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.desk.Shops;
import dev.redress.facts.Wear;
import dev.redress.facts.json.CaseReader;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What policy staff are told when a scenario says what can't be: where, what, and what was likely meant. */
class ScenarioFilesTest {

    private static final String SOUND = """
            policy: jd-apparel
            given:
              order: {platform: JD, status: SIGNED, daysSinceSigning: 2}
              items:
                - {id: "1", quantity: 1, unitPrice: {amount: "199.00", currency: CNY}}
            scenarios:
              - name: "One"
                clauses: [A1, E1]
                given:
                  request: {wants: EXCHANGE}
                expect:
                  verdict: APPROVE
                  fault: SELLER
                  items: ["1: APPROVE SELLER"]
                  remedies:
                    - EXCHANGE OWED
                    - "1: COMPENSATION OFFERED up to 199.00"
                  freight:
                    - "RETURN SELLER 18.00: insurer 12.00, seller 6.00; BUYER advances"
                    - OUTBOUND SELLER
                  referral: [SUPERVISOR BUYER_DISAGREES beside the decision]
                  needs: [BUYER PHOTOS]
                  tasks: [EXTEND_TRANSACTION 10, "1: FILE_PHOTOS"]
                  deadlines: [REFUND 2 WORKING_DAYS from GOODS_BACK]
                  notes: [KEEP_FREIGHT_VOUCHER]
                  reasons:
                    - A1 QUALITY_DEFECT_PROVEN
              - name: "Two"
                clauses: []
                expect: {}
            """;

    private static PolicyCatalogue policies = new PolicyCatalogue(List.of());

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void build() {
        Bounds bounds = new Bounds(10_000, Duration.ofSeconds(30), System::nanoTime);
        PolicyFolder rules = new PolicyFolder(new DroolsRuleCompiler(bounds));
        policies = ((PolicyFolder.Ready) rules.load(Path.of("rules"))).policies();
    }

    @Test
    void readsTheSoundFileThatTheOthersAreMadeFrom() throws IOException {
        assertThat(load(SOUND).problems()).isEmpty();
        assertThat(load(SOUND).readable()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            verdict: APPROVE         | verdict: APROVE          | 12:16: there is no verdict `APROVE`; did you mean `APPROVE`?
            tasks:                   | taks:                    | 23:7: there is no expectation `taks`; did you mean `tasks`?
            fault: SELLER            | fault: SELER             | 13:14: there is no party `SELER`; did you mean `SELLER`?
            "1: APPROVE SELLER"      | "1: APROVE SELLER"       | 14:15: there is no verdict `APROVE`; did you mean `APPROVE`?
            EXCHANGE OWED            | EXCHANG OWED             | 16:11: there is no kind of remedy `EXCHANG`; did you mean `EXCHANGE`?
            EXCHANGE OWED            | EXCHANGE                 | 16:11: `EXCHANGE` is too short; write it like `RETURN_AND_REFUND OWED 199.00`
            COMPENSATION OFFERED     | COMPENSATION OFERED      | 17:11: there is no stance `OFERED`; did you mean `OFFERED`?
            "RETURN SELLER           | "RETRUN SELLER           | 19:11: there is no leg `RETRUN`; did you mean `RETURN`?
            insurer 12.00            | insuror 12.00            | 19:11: there is no payer `insuror`; did you mean `insurer`?
            BUYER advances           | BYER advances            | 19:11: there is no party `BYER`; did you mean `BUYER`?
            SUPERVISOR BUYER         | SUPERVISER BUYER         | 21:18: there is no person `SUPERVISER`; did you mean `SUPERVISOR`?
            BUYER_DISAGREES          | BUYER_DISAGRES           | 21:18: there is no referral `BUYER_DISAGRES`; did you mean `BUYER_DISAGREES`?
            BUYER PHOTOS             | BUYER FOTOS              | 22:15: there is no need `FOTOS`; did you mean `PHOTOS`?
            EXTEND_TRANSACTION 10    | EXTEND_TRANSACTON 10     | 23:15: there is no task `EXTEND_TRANSACTON`; did you mean `EXTEND_TRANSACTION`?
            REFUND 2 WORKING_DAYS    | REFUND 2 WORKINGDAYS     | 24:19: there is no unit `WORKINGDAYS`; did you mean `WORKING_DAYS`?
            from GOODS_BACK          | after GOODS_BACK         | 24:19: `REFUND 2 WORKING_DAYS after GOODS_BACK` is no deadline; write it like `REFUND 2 WORKING_DAYS from GOODS_BACK`
            KEEP_FREIGHT_VOUCHER     | KEEP_FREIGHT_VOUCHR      | 25:15: there is no note `KEEP_FREIGHT_VOUCHR`; did you mean `KEEP_FREIGHT_VOUCHER`?
            A1 QUALITY_DEFECT_PROVEN | A1 QUALITY_DEFECT_PROVN  | 27:11: there is no reason `QUALITY_DEFECT_PROVN`; did you mean `QUALITY_DEFECT_PROVEN`?
            A1 QUALITY_DEFECT_PROVEN | A1: QUALITY_DEFECT_PROVEN | 27:11: a line in words is wanted here; put it in quotes
            [A1, E1]                 | [A1, EE1]                | 8:19: there is no clause `EE1` in clauses.yaml; did you mean `E1`?
            wants: EXCHANGE          | wants: EXCHANG           | 10:17: `EXCHANG` is none of
            platform: JD             | platfrom: JD             | 3:11: there is no field `platfrom` here; did you mean `platform`?
            policy: jd-apparel       | policy: jd-aparel        | 1:1: there is no policy `jd-aparel`
            """)
    void pointsToTheWordThatMeansNothing(String sound, String broken, String expected) throws IOException {
        assertThat(SOUND).contains(sound);
        ScenarioFiles.Scenarios read = load(SOUND.replaceFirst(Pattern.quote(sound), broken));
        assertThat(read.problems()).singleElement().asString().startsWith("scenarios/a.yaml:" + expected);
        assertThat(read.readable()).hasSizeLessThan(2);
    }

    @Test
    void leavesTheFactsOfTheOtherScenariosAloneWhereOneChangesAnItem() throws IOException {
        ScenarioFiles.Scenarios read =
                load(SOUND.replace("request: {wants: EXCHANGE}", "items: {\"1\": {wear: WORN}}"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.readable())
                .extracting(one -> one.facts().items().getFirst().wear())
                .containsExactly(Wear.WORN, Wear.UNKNOWN);
    }

    private ScenarioFiles.Scenarios load(String text) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/a.yaml"), text);
        CaseReader reader = new CaseReader(new Shops(policies));
        return new ScenarioFiles(reader, policies).load(folder);
    }
}
