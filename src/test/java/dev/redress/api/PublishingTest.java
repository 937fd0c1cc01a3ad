package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.SmallShop;
import dev.redress.api.Caller.Answer;
import dev.redress.policy.files.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From draft to live over HTTP, by two people and by one, and back. */
class PublishingTest {

    @TempDir
    Path scratch = Path.of("");

    private RunningRules service;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        service = RunningRules.managed(RunningRules.shop(scratch, 3, "2026-01-01"));
        caller = new Caller(service.address());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void publishesWhatSomebodyElseApproved() throws IOException {
        String first = live();
        String pack = drafted(5);
        assertRefused(take(pack, "APPROVE", "ben"), "not-yet", "the pack is a draft; have it checked first");
        assertRefused(
                take(pack, "PUBLISH", "ann"),
                "not-yet",
                "the pack is not approved; have it checked and approved first");
        Answer checked = take(pack, "CHECK", "ann");
        assertThat(checked.body().path("state").stringValue()).isEqualTo("CHECKED");
        assertThat(checked.body().path("policies").path(0).path("id").stringValue())
                .isEqualTo("shop");
        assertRefused(
                take(pack, "APPROVE", " ann "), "four-eyes", "`ann` drafted the pack; somebody else must approve it");
        assertThat(state(take(pack, "APPROVE", "ben"))).isEqualTo("APPROVED");
        assertThat(claimDays()).isEqualTo("3");
        assertThat(state(take(pack, "PUBLISH", "ann"))).isEqualTo("LIVE");
        assertThat(claimDays()).isEqualTo("5");
        assertThat(live()).isEqualTo(pack);
        assertThat(state(caller.get("/v1/packs/" + first))).isEqualTo("RETIRED");

        Answer again = take(pack, "PUBLISH", "ann");
        assertThat(again.body().path("steps")).hasSize(4);
        Answer publishing = caller.get("/v1/publishing");
        assertThat(publishing.body().path("serving"))
                .isEqualTo(publishing.body().path("live").path("step"));
        assertThat(publishing.body().path("live").path("why").stringValue()).isEqualTo("because PUBLISH");
        assertThat(publishing.body().path("managed").booleanValue()).isTrue();
        assertThat(publishing.body().path("behind")).isEmpty();
    }

    @Test
    void goesBackInOneCallAndNotTwiceByADoubleClick() throws IOException {
        assertRefused(rollBack(""), "nothing-before", "nothing else was live before; there is nothing to go back to");
        String first = live();
        published(5);
        long seen = liveStep();
        String live = ", \"live\": " + seen;
        Answer back = rollBack(live);
        assertThat(back.body().path("id").stringValue()).isEqualTo(first);
        assertThat(back.body().path("state").stringValue()).isEqualTo("LIVE");
        assertThat(claimDays()).isEqualTo("3");
        assertThat(rollBack(live).code()).isEqualTo("live-changed");
        assertThat(claimDays()).isEqualTo("3");
    }

    @Test
    void tellsOneOfTwoThatPublishAtOnce() throws Exception {
        List<String> packs = List.of(approved(5), approved(6));
        long seen = liveStep();
        CyclicBarrier together = new CyclicBarrier(packs.size());
        try (ExecutorService people = Executors.newFixedThreadPool(packs.size())) {
            List<Callable<Answer>> publishing = packs.stream()
                    .<Callable<Answer>>map(pack -> () -> {
                        together.await();
                        return caller.post(
                                "/v1/packs/" + pack + "/steps",
                                "{\"take\": \"PUBLISH\", \"by\": \"ann\", \"why\": \"w\", \"live\": " + seen + "}");
                    })
                    .toList();
            List<Answer> answers =
                    people.invokeAll(publishing).stream().map(Future::resultNow).toList();
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer refused = answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .findFirst()
                    .orElseThrow();
            assertRefused(
                    refused,
                    "live-changed",
                    "step " + liveStep() + " is live, not step " + seen + "; look at what changed, then publish again");
        }
    }

    @Test
    void tellsWhatTheCheckFoundWithFileLineAndColumnAndGoesOnServing() throws IOException {
        Path folder = RunningRules.shop(scratch, 4, "2026-01-01");
        String rules = Files.readString(folder.resolve(SmallShop.RULES));
        Files.writeString(folder.resolve(SmallShop.RULES), rules.replace("daysSinceSigning", "daysSinceSining"));
        String pack = id(caller.draft("ann", RunningRules.archive(folder)));
        Answer faulty = take(pack, "CHECK", "ann");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.code()).isEqualTo("pack-faulty");
        assertThat(faulty.body().path("detail").stringValue()).isEqualTo("1 thing is wrong with the pack");
        assertThat(faulty.body().path("errors").path(0))
                .hasToString("{\"code\":\"faulty-source\",\"column\":12,\"detail\":\"common/claims.drl:10:12:"
                        + " `daysSinceSining` is not a field of Order; did you mean `daysSinceSigning`?\","
                        + "\"file\":\"common/claims.drl\",\"line\":10,\"pointer\":\"\"}");
        assertThat(state(caller.get("/v1/packs/" + pack))).isEqualTo("DRAFT");
        assertThat(claimDays()).isEqualTo("3");
    }

    @Test
    void tellsAHundredFindingsAndCountsThemAll() throws IOException {
        Path folder = RunningRules.shop(scratch, 4, "2026-01-01");
        StringBuilder clauses = new StringBuilder(Files.readString(folder.resolve("clauses.yaml")));
        for (int i = 100; i < 300; i++) {
            clauses.append("- {id: Z").append(i).append(", basis: SHOP, source: x, en: y, zh: z}\n");
        }
        Files.writeString(folder.resolve("clauses.yaml"), clauses);
        Answer faulty = take(id(caller.draft("ann", RunningRules.archive(folder))), "CHECK", "ann");
        assertThat(faulty.body().path("errors")).hasSize(100);
        assertThat(faulty.body().path("errors").path(0).path("code").stringValue())
                .isEqualTo("nothing-covers");
        assertThat(faulty.body().path("detail").stringValue()).isEqualTo("200 things are wrong with the pack");
    }

    @Test
    void tellsThatAPackHoldsNoRules() {
        String pack = id(caller.draft("ann", Zips.of("readme.txt", "Nothing in here.")));
        assertThat(take(pack, "CHECK", "ann").code()).isEqualTo("pack-faulty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                              | 400 | malformed-json  |  not-json
            {}                                                             | 422 | invalid-request | /by missing-field, /take missing-field, /why missing-field
            {"take": "PUBLISHED", "by": "", "why": 1, "live": -1, "x": 1}  | 422 | invalid-request | /by bad-format, /live out-of-range, /take unknown-value, /why wrong-type, /x unknown-field
            {"take": "CHECK", "by": "\\u2003", "why": "\\u200b"}           | 422 | invalid-request | /by bad-format, /why bad-format
            {"take": "CHECK", "by": "ann", "why": "w"}                     | 404 | unknown-pack    |
            {"take": "APPROVE", "by": "ann", "why": "w"}                   | 404 | unknown-pack    |
            {"take": "PUBLISH", "by": "ann", "why": "w"}                   | 404 | unknown-pack    |
            """, quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true)
    void tellsEverythingThatIsWrongWithAStep(String body, int status, String code, String errors) {
        Answer answer = caller.post("/v1/packs/" + "0".repeat(64) + "/steps", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.errors().strip()).isEqualTo(errors == null ? "" : errors);
    }

    @Test
    void needsOneAloneWhereFourEyesAreOff() throws IOException {
        try (RunningRules one = RunningRules.managedByOne(RunningRules.shop(scratch, 3, "2026-01-01"))) {
            caller = new Caller(one.address());
            assertThat(caller.get("/v1/publishing").body().path("fourEyes").booleanValue())
                    .isFalse();
            String pack = drafted(5);
            take(pack, "CHECK", "ann");
            assertThat(state(take(pack, "APPROVE", "ann"))).isEqualTo("APPROVED");
            assertThat(state(take(pack, "PUBLISH", "ann"))).isEqualTo("LIVE");
        }
    }

    @Test
    void publishesNothingWhereAFolderIsFollowed() throws IOException {
        Path folder = RunningRules.shop(scratch, 3, "2026-01-01");
        try (RunningRules following = RunningRules.following(folder)) {
            caller = new Caller(following.address());
            String pack = drafted(5);
            assertThat(state(take(pack, "CHECK", "ann"))).isEqualTo("CHECKED");
            assertThat(take(pack, "PUBLISH", "ann").code()).isEqualTo("directory-mode");
            assertThat(rollBack("").code()).isEqualTo("directory-mode");
            assertThat(claimDays()).isEqualTo("3");

            Path policy = folder.resolve("policies/shop.yaml");
            String sound = Files.readString(policy);
            Files.writeString(policy, sound.replace("Asia/Shanghai", "Asia/Shangai"));
            following.folderChanged();
            Answer broken = caller.get("/v1/publishing");
            assertThat(broken.body().path("managed").booleanValue()).isFalse();
            assertThat(broken.body().path("folder"))
                    .hasToString("[{\"column\":7,\"detail\":\"there is no time zone `Asia/Shangai`; did you mean"
                            + " `Asia/Shanghai`?\",\"file\":\"policies/shop.yaml\",\"line\":4}]");
            assertThat(claimDays()).isEqualTo("3");

            Files.writeString(policy, sound);
            following.folderChanged();
            assertThat(caller.get("/v1/publishing").body().path("folder")).isEmpty();
        }
    }

    private String drafted(int days) throws IOException {
        return id(caller.draft("ann", RunningRules.archive(RunningRules.shop(scratch, days, "2026-01-01"))));
    }

    private String approved(int days) throws IOException {
        String pack = drafted(days);
        take(pack, "CHECK", "ann");
        take(pack, "APPROVE", "ben");
        return pack;
    }

    private void published(int days) throws IOException {
        take(approved(days), "PUBLISH", "ann");
    }

    private Answer take(String pack, String step, String by) {
        return caller.post(
                "/v1/packs/" + pack + "/steps",
                "{\"take\": \"" + step + "\", \"by\": \"" + by + "\", \"why\": \"because " + step + "\"}");
    }

    private Answer rollBack(String more) {
        return caller.post("/v1/rollbacks", "{\"by\": \"ben\", \"why\": \"a mistake\"" + more + "}");
    }

    private String live() {
        return caller.get("/v1/publishing").body().path("live").path("pack").stringValue();
    }

    private long liveStep() {
        return caller.get("/v1/publishing").body().path("live").path("step").longValue();
    }

    private String claimDays() {
        return caller.get("/v1/policies/shop")
                .body()
                .path("terms")
                .path(0)
                .path("value")
                .stringValue();
    }

    private static String id(Answer pack) {
        return pack.body().path("id").stringValue();
    }

    private static String state(Answer pack) {
        return pack.body().path("state").asString("none");
    }

    private static void assertRefused(Answer answer, String code, String detail) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("detail").stringValue()).isEqualTo(detail);
    }
}
