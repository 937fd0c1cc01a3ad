package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.api.Caller.Answer;
import dev.redress.policy.files.Zips;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs as callers send them, sound and hostile: each is kept whole, or refused with everything that is wrong. */
class PackUploadTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static RunningRules service;
    private static Caller caller;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path scratch) throws IOException {
        folder = RunningRules.shop(scratch, 3, "2026-01-01");
        service = RunningRules.managed(folder);
        caller = new Caller(service.address());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void keepsAnArchiveAndGivesItAgain() {
        byte[] archive = Zips.of("clauses.yaml", "[]", "common/a.drl", "package a");
        Answer drafted = caller.draft("ann", archive);
        assertThat(drafted.status()).isEqualTo(201);
        String location = drafted.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/v1/packs/" + drafted.body().path("id").stringValue());
        assertThat(drafted.body().path("state").stringValue()).isEqualTo("DRAFT");
        assertThat(drafted.body().path("steps").path(0).path("by").stringValue())
                .isEqualTo("ann");
        assertThat(drafted.body().path("files"))
                .hasToString("[{\"bytes\":2,\"path\":\"clauses.yaml\"},{\"bytes\":9,\"path\":\"common/a.drl\"}]");
        assertThat(caller.get(location).document()).isEqualTo(drafted.document());

        Answer content = caller.get(location + "/content");
        assertThat(content.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(content.document())
                .isEqualTo(caller.get(location + "/content").document());
        Answer again = caller.draft("ann", content.document().bytes());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.document()).isEqualTo(drafted.document());
    }

    @Test
    void makesTheSamePackOfJson() {
        Answer asArchive = caller.draft("ann", Zips.of("clauses.yaml", "- 中\n", "common/b.drl", "\\u0000\r\n"));
        Answer asJson = json("""
                {"files": [
                  {"path": "common/b.drl", "base64": "%s"},
                  {"path": "clauses.yaml", "text": "- 中\\n"}
                ]}
                """.formatted(base64("\\u0000\r\n")));
        assertThat(asJson.status()).isEqualTo(200);
        assertThat(asJson.body().path("id")).isEqualTo(asArchive.body().path("id"));
    }

    @Test
    void makesEverybodyWhoSendsAPackItsAuthor() {
        byte[] archive = Zips.of("clauses.yaml", "two authors");
        caller.draft("ann", archive);
        Answer second = caller.draft("ben", archive);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body().path("steps").values().stream()
                        .map(step -> step.path("done").stringValue() + " "
                                + step.path("by").stringValue()))
                .containsExactly("DRAFTED ann", "DRAFTED ben");
    }

    @Test
    void keepsTheFolderThatIsServedUnderTheSameId() {
        Answer known = caller.draft("ann", RunningRules.archive(folder));
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.body().path("state").stringValue()).isEqualTo("LIVE");
    }

    @Test
    void listsThePacksInPagesTheLastFirst() {
        for (int i = 0; i < 5; i++) {
            caller.draft("ann", Zips.of("clauses.yaml", "paged " + i));
        }
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = caller.get("/v1/packs?limit=2" + cursor);
            page.body().path("packs").forEach(pack -> paged.add(pack.path("id").stringValue()));
            assertThat(page.body().path("packs").size()).isLessThanOrEqualTo(2);
            cursor = page.body().has("nextCursor")
                    ? "&cursor=" + page.body().path("nextCursor").stringValue()
                    : "";
        } while (!cursor.isEmpty());
        List<String> all = new ArrayList<>();
        Answer whole = caller.get("/v1/packs?limit=100");
        whole.body().path("packs").forEach(pack -> all.add(pack.path("id").stringValue()));
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(whole.body().path("packs").path(all.size() - 1).path("state").stringValue())
                .isEqualTo("LIVE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                             | 400 | malformed-json  | '' not-json
            {"files": []}                                                 | 422 | invalid-pack    | '' empty-items
            []                                                            | 422 | invalid-pack    | '' wrong-type
            {"files": 1, "zip": true}                                     | 422 | invalid-pack    | /files wrong-type, /zip unknown-field
            {"files": [{"path": "a"}]}                                    | 422 | invalid-pack    | /files/0/text missing-field
            {"files": [{"path": "a", "text": "", "base64": ""}]}          | 422 | invalid-pack    | /files/0/base64 duplicate-value
            {"files": [{"path": "a", "base64": "?"}]}                     | 422 | invalid-pack    | /files/0/base64 bad-base64
            {"files": [{"text": "a"}, {"path": 1, "text": null}]}         | 422 | invalid-pack    | /files/0/path missing-field, /files/1/path wrong-type, /files/1/text wrong-type
            {"files": [{"path": "../a", "text": ""}, {"path": "/a", "text": ""}]} | 422 | invalid-pack | /files/0/path bad-path, /files/1/path bad-path
            {"files": [{"path": "a", "text": ""}, {"path": "A", "text": ""}]} | 422 | invalid-pack | /files/1/path duplicate-value
            {"files": [{"path": "a", "text": ""}, {"path": "a/b", "text": ""}]} | 422 | invalid-pack | /files/1/path duplicate-value
            {"files": [{"path": ".git/config", "text": ""}]}              | 422 | invalid-pack    | /files/0/path bad-path
            {"files": [{"path": "a", "text": "\\ud800"}]}                 | 400 | malformed-json  | /files/0/text half-character
            {"files": [{"path": "a", "text": "", "text": ""}]}            | 400 | malformed-json  | /files/0/text duplicate-field
            """, quoteCharacter = '~')
    void tellsEverythingThatIsWrongWithJson(String body, int status, String code, String errors) {
        Answer answer = json(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.errors()).isEqualTo(errors.replace("''", ""));
    }

    @Test
    void boundsWhatJsonBrings() {
        String large = "{\"files\": [{\"path\": \"a\", \"base64\": \"%s\"}]}";
        assertThat(json(large.formatted(base64("a".repeat(2 * MEGABYTE)))).status())
                .isEqualTo(201);
        assertThat(json(large.formatted(base64("a".repeat(2 * MEGABYTE + 1)))).errors())
                .isEqualTo("/files/0/path too-large");
        assertThat(json(large.formatted("A".repeat(4 * MEGABYTE))).errors()).isEqualTo("/files/0/base64 beyond-bounds");
        assertThat(json(large.formatted("A".repeat(17 * MEGABYTE))).code()).isEqualTo("too-large");
        String many = IntStream.range(0, 3_001)
                .mapToObj(i -> "{\"path\": \"f" + i + "\", \"text\": \"\"}")
                .collect(Collectors.joining(",", "{\"files\": [", "]}"));
        assertThat(json(many).errors()).isEqualTo("/files too-many-items");
        assertThat(json("[".repeat(100_000)).code()).isEqualTo("malformed-json");
    }

    @Test
    void boundsWhatArchivesBring() {
        assertThat(caller.draft("ann", Zips.zeros("bomb", 1_000L * MEGABYTE)).errors())
                .isEqualTo(" too-large");
        assertThat(caller.draft("ann", Zips.sized(100_000, 0)).errors()).isEqualTo(" bad-archive");
        assertThat(caller.draft("ann", new byte[17 * MEGABYTE]).status()).isEqualTo(413);
        assertThat(caller.draft("ann", new byte[0]).errors()).isEqualTo(" bad-archive");
        assertThat(caller.draft("ann", "{}".getBytes(StandardCharsets.UTF_8)).errors())
                .isEqualTo(" bad-archive");
        assertThat(caller.draft("ann", Zips.of("../../escaped", "x", "/escaped", "x"))
                        .errors())
                .isEqualTo(" bad-path,  bad-path");
        assertThat(Files.exists(folder.resolve("../../escaped"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-zip-compressed",
                "application/octet-stream",
                "application/json; charset=utf-16",
                "zip"
            })
    void refusesOtherTypes(String contentType) {
        Answer answer = caller.call(caller.request("/v1/packs?by=ann&why=w")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(Zips.of("clauses.yaml", "a"))));
        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/packs                          | /by missing-field, /why missing-field
            /v1/packs?by=ann                   | /why missing-field
            /v1/packs?by=%20&why=%E2%80%83     | /by bad-format, /why bad-format
            /v1/packs?by=a&by=b&why=w          | /by duplicate-value
            /v1/packs?by=an%E2%80%8Bn&why=a%0Ab | /by bad-format, /why bad-format
            """)
    void wantsToKnowWhoAndWhy(String path, String errors) {
        Answer answer = caller.call(caller.request(path)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(Zips.of("clauses.yaml", "a"))));
        assertThat(answer.code()).isEqualTo("invalid-query");
        assertThat(answer.errors()).isEqualTo(errors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/packs?limit=0                         | 400 | invalid-query | /limit out-of-range
            /v1/packs?limit=x&cursor=y                | 400 | invalid-query | /cursor bad-format, /limit wrong-type
            /v1/packs?cursor=AaH3HHshcACV3n0EYwxJzA   | 400 | invalid-query | /cursor bad-format
            /v1/packs/unheard-of                      | 404 | unknown-pack  | ''
            /v1/packs/unheard-of/content              | 404 | unknown-pack  | ''
            /v1/packs/a%20b                           | 404 | unknown-pack  | ''
            /v1/packs/                                | 404 | unknown-path  | ''
            """)
    void refusesWhatIsNotThere(String path, int status, String code, String errors) {
        Answer answer = caller.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.errors()).isEqualTo(errors);
    }

    @Test
    void givesNoArchiveToCallersThatTakeJsonAlone() {
        String id = caller.draft("ann", Zips.of("clauses.yaml", "accepted"))
                .body()
                .path("id")
                .stringValue();
        Answer answer = caller.call(caller.request("/v1/packs/" + id + "/content")
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.status()).isEqualTo(406);
    }

    @Test
    void saysWhenThePacksAreAway() {
        String id = caller.draft("ann", Zips.of("clauses.yaml", "away"))
                .body()
                .path("id")
                .stringValue();
        service.packsAway(true);
        try {
            for (Answer answer : List.of(
                    caller.draft("ann", Zips.of("clauses.yaml", "a")),
                    caller.get("/v1/packs"),
                    caller.get("/v1/packs/" + id),
                    caller.get("/v1/packs/" + id + "/content"),
                    caller.get("/v1/publishing"),
                    caller.post("/v1/packs/" + id + "/steps", step("CHECK")),
                    caller.post("/v1/rollbacks", "{\"by\": \"ann\", \"why\": \"w\"}"))) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.code()).isEqualTo("packs-unavailable");
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            }
            assertThat(caller.get("/v1/policies").status()).isEqualTo(200);
        } finally {
            service.packsAway(false);
        }
    }

    private static String step(String take) {
        return "{\"take\": \"" + take + "\", \"by\": \"ann\", \"why\": \"w\"}";
    }

    private static Answer json(String body) {
        return caller.post("/v1/packs?by=ann&why=tried+out", body);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
