package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.api.Caller.Answer;
import dev.redress.facts.json.OpenApi;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpContractTest {

    private static RunningService service;
    private static Caller caller;

    private final String sound =
            OpenApi.at("/components/examples/NoReasonReturnCase/value").toString();

    @BeforeAll
    static void start() {
        service = new RunningService();
        caller = new Caller(service.address());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void decidesEveryExampleAndReadsTheSameBytesAgain() {
        OpenApi.names("/components/examples")
                .filter(name -> name.endsWith("Case"))
                .forEach(name -> {
                    Answer decided = caller.decide(OpenApi.at("/components/examples/" + name + "/value")
                            .toString());
                    assertThat(decided.status()).isEqualTo(201);
                    String location = decided.headers().firstValue("Location").orElseThrow();
                    assertThat(location)
                            .isEqualTo("/v1/decisions/"
                                    + decided.body().path("decisionId").stringValue());
                    assertThat(caller.get(location).document()).isEqualTo(decided.document());
                });
    }

    @Test
    void answersInTheLanguageThatTheCallerWouldHave() {
        Answer english = caller.decide(sound);
        Answer taiwan = decide("/v1/decisions", "zh-HK, en;q=0.5");
        assertThat(english.body().path("language").stringValue()).isEqualTo("en");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(taiwan.body().path("language").stringValue()).isEqualTo("zh-TW");
        assertThat(taiwan.headers().firstValue("Content-Language")).hasValue("zh-TW");
        assertThat(taiwan.headers().allValues("Vary")).containsExactly("Accept-Language");
        assertThat(taiwan.document().toString()).doesNotContain("translations");
    }

    @Test
    void answersInEveryLanguageOnRequestAndReadsThatAgainInWhicheverLanguage() {
        Answer decided = decide("/v1/decisions?languages=all", "zh-CN");
        assertThat(decided.body().path("language").stringValue()).isEqualTo("zh-CN");
        assertThat(decided.headers().firstValue("Content-Language")).hasValue("en, zh-CN, zh-TW");
        decided.body()
                .path("reasons")
                .forEach(reason -> assertThat(reason.path("translations").propertyNames())
                        .containsExactly("en", "zh-CN", "zh-TW"));
        Answer again = caller.call(
                caller.request(decided.headers().firstValue("Location").orElseThrow())
                        .header("Accept-Language", "en")
                        .GET());
        assertThat(again.document()).isEqualTo(decided.document());
        assertThat(again.headers().firstValue("Content-Language")).hasValue("en, zh-CN, zh-TW");
        assertThat(again.headers().firstValue("Vary")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?languages=zh-TW, /languages unknown-value",
        "?languages=, /languages unknown-value",
        "?languages=all&languages=all, /languages duplicate-value"
    })
    void refusesLanguagesAskedForWronglyAndRecordsNothing(String query, String errors) {
        int before = service.ledger().size();
        Answer answer = decide("/v1/decisions" + query, "en");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-query");
        assertThat(answer.errors()).isEqualTo(errors);
        assertThat(service.ledger().size()).isEqualTo(before);
    }

    private Answer decide(String path, String languages) {
        return caller.call(caller.request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", languages)
                .POST(BodyPublishers.ofString(sound)));
    }

    @Test
    void listsTheDecisionsOfACaseInPagesOldestFirst() {
        List<String> decided = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            decided.add(caller.decide(sound.replace("JD-20261120-0001", "paged"))
                    .body()
                    .path("decisionId")
                    .stringValue());
        }
        List<String> listed = new ArrayList<>();
        String query = "/v1/decisions?caseId=paged&limit=2";
        String cursor = "";
        int pages = 0;
        do {
            Answer page = caller.get(query + cursor);
            page.body()
                    .path("decisions")
                    .forEach(decision -> listed.add(decision.path("decisionId").stringValue()));
            cursor = page.body().has("nextCursor")
                    ? "&cursor=" + page.body().path("nextCursor").stringValue()
                    : "";
            pages++;
        } while (!cursor.isEmpty());
        assertThat(listed).isEqualTo(decided);
        assertThat(pages).isEqualTo(3);
        assertThat(caller.get("/v1/decisions?caseId=never-sent").body()).hasToString("{\"decisions\":[]}");
    }

    @Test
    void showsThePolicies() {
        assertThat(caller.get("/v1/policies").body().path("policies")).hasSize(2);
        assertThat(caller.get("/v1/policies/jd-apparel").body().path("version").stringValue())
                .isEqualTo(RunningService.VERSION);
        assertThat(caller.get("/v1/policies/jd-apparel").body().path("clauses"))
                .hasToString("[{\"basis\":\"SHOP\",\"id\":\"A1\",\"source\":\"the shop's playbook\","
                        + "\"texts\":{\"en\":\"In English.\",\"zh-CN\":\"中文。\"}}]");
        assertThat(caller.get("/v1/policies/unheard-of").code()).isEqualTo("unknown-policy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/decisions                                           | 400 | invalid-query     | /caseId missing-field
            /v1/decisions?limit=abc                                 | 400 | invalid-query     | /caseId missing-field, /limit wrong-type
            /v1/decisions?caseId=c&limit=0                          | 400 | invalid-query     | /limit out-of-range
            /v1/decisions?caseId=c&limit=101                        | 400 | invalid-query     | /limit out-of-range
            /v1/decisions?caseId=c&limit=0x10                       | 400 | invalid-query     | /limit wrong-type
            /v1/decisions?caseId=c&limit=99999999999999999999       | 400 | invalid-query     | /limit wrong-type
            /v1/decisions?caseId=c&cursor=somewhere                 | 400 | invalid-query     | /cursor bad-format
            /v1/decisions?caseId=c&cursor=AAAAAAAAAAAAAAAAAAAAAB    | 400 | invalid-query     | /cursor bad-format
            /v1/decisions?caseId=a&caseId=b                         | 400 | invalid-query     | /caseId duplicate-value
            /v1/decisions?caseId=%20                                | 400 | invalid-query     | /caseId bad-format
            /v1/decisions?caseId=&limit=1&limit=2                   | 400 | invalid-query     | /caseId bad-format, /limit duplicate-value
            /v1/decisions?caseId=%ff                                | 400 | bad-request       |
            /v1/decisions/019a9f4c-3b21-7000-8a3d-5f0e9c1b2a34      | 404 | unknown-decision  |
            /v1/decisions/%00                                       | 400 | bad-request       |
            /v1/decisions/a%20b                                     | 404 | unknown-decision  |
            /v1/policies/%E8%A3%99                                  | 404 | unknown-policy    |
            /v1/decisions/                                          | 404 | unknown-path      |
            /v1                                                     | 404 | unknown-path      |
            /                                                       | 404 | unknown-path      |
            /error                                                  | 404 | unknown-path      |
            /favicon.ico                                            | 404 | unknown-path      |
            /v1/decisions/..%2Fpolicies                             | 400 | bad-request       |
            """)
    void refusesWhatIsNotThere(String path, int status, String code, String errors) {
        Answer answer = caller.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.errors()).isEqualTo(errors == null ? "" : errors);
    }

    @ParameterizedTest
    @CsvSource({"PUT,/v1/decisions", "DELETE,/v1/decisions/x", "PATCH,/v1/policies", "POST,/v1/policies/jd-apparel"})
    void refusesOtherMethodsAndNamesThoseThereAre(String method, String path) {
        Answer answer = caller.call(caller.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/decisions?caseId=c", "/v1/policies", "/v1/policies/jd-apparel"})
    void answersHeadAsItWouldGet(String path) {
        assertThat(caller.call(caller.request(path).method("HEAD", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*", "nonsense"})
    void refusesCallersThatTakeNoJson(String accept) {
        int before = service.ledger().size();
        Answer posted = caller.call(caller.request("/v1/decisions")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(sound)));
        assertThat(posted.status()).isEqualTo(406);
        assertThat(posted.code()).isEqualTo("not-acceptable");
        assertThat(caller.call(caller.request("/v1/policies")
                                .header("Accept", accept)
                                .GET())
                        .status())
                .isEqualTo(406);
        assertThat(service.ledger().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/problem+json",
                "application/json; charset=utf-16",
                "application/json; charset=no-such",
                "application/json; charset=\"",
                "json",
                "*/*"
            })
    void refusesBodiesThatAreNotDeclaredAsJson(String contentType) {
        assertRefused(
                caller.request("/v1/decisions")
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(sound)),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesBodiesWithoutATypeAndEncodedOnes() {
        assertRefused(
                caller.request("/v1/decisions").POST(BodyPublishers.ofString(sound)), 415, "unsupported-media-type");
        assertRefused(
                caller.request("/v1/decisions")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString(sound)),
                415,
                "unsupported-media-type");
    }

    @Test
    void takesJsonDeclaredAsUtf8() {
        Answer answer = caller.call(caller.request("/v1/decisions")
                .header("Content-Type", "Application/JSON;charset=\"UTF-8\"")
                .header("Accept", "text/html, */*;q=0.1")
                .POST(BodyPublishers.ofString(sound)));
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void refusesBodiesThatAreTooLargeWhetherTheirLengthIsToldOrNot() {
        byte[] tenMegabytes = (sound + " ".repeat(10 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        assertRefused(json(BodyPublishers.ofByteArray(tenMegabytes)), 413, "too-large");
        assertRefused(
                json(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tenMegabytes))),
                413,
                "too-large");
    }

    @Test
    void refusesCasesAndRecordsNothing() {
        assertRefused(json(BodyPublishers.ofString("{")), 400, "malformed-json");
        assertRefused(json(BodyPublishers.noBody()), 400, "malformed-json");
        assertRefused(json(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'})), 400, "bad-encoding");
        assertRefused(json(BodyPublishers.ofString("{\"\\ud800\":1}")), 400, "malformed-json");
        assertRefused(json(BodyPublishers.ofString(sound.replace("jd-apparel", "unheard-of"))), 422, "invalid-case");
        assertRefused(json(BodyPublishers.ofString("[]")), 422, "invalid-case");
    }

    @Test
    void listsAtMostAHundredErrorsAndCountsThemAll() {
        StringBuilder fields = new StringBuilder("{\"x\":0");
        for (int i = 0; i < 5_000; i++) {
            fields.append(",\"x").append(i).append("\":0");
        }
        Answer answer = caller.decide(fields.append('}').toString());
        assertThat(answer.body().path("errors")).hasSize(100);
        assertThat(answer.body().path("detail").stringValue()).isEqualTo("5005 things are wrong with the case");
    }

    @Test
    void saysWhenTheLedgerIsAway() {
        service.ledger().away(true);
        try {
            for (Answer answer : List.of(
                    caller.decide(sound),
                    caller.get("/v1/decisions?caseId=c"),
                    caller.get("/v1/decisions/019a9f4c-3b21-7000-8a3d-5f0e9c1b2a34"))) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.code()).isEqualTo("ledger-unavailable");
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            }
        } finally {
            service.ledger().away(false);
        }
    }

    @Test
    void keepsADefectToItself() {
        Answer answer = caller.decide(sound.replace("jd-apparel", "breaking"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal-error");
    }

    private static HttpRequest.Builder json(HttpRequest.BodyPublisher body) {
        return caller.request("/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private static void assertRefused(HttpRequest.Builder request, int status, String code) {
        int before = service.ledger().size();
        Answer answer = caller.call(request);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(service.ledger().size()).isEqualTo(before);
    }
}
