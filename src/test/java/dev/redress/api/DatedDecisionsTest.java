package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.api.Caller.Answer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case is decided by the version of its date, or by the one that the caller names. */
class DatedDecisionsTest {

    private static RunningRules service;
    private static Caller caller;
    private static String winter;
    private static String summer;
    private static String other;

    /** The shop's winter version is followed by its summer version; another shop has the one version and decides by orders. */
    @BeforeAll
    static void start(@TempDir Path scratch) throws IOException {
        service = RunningRules.managedByOne(withOther(RunningRules.shop(scratch, 3, "2026-01-01")));
        caller = new Caller(service.address());
        winter = version("shop");
        other = version("other");
        Path folder = withOther(RunningRules.shop(scratch, 5, "2026-06-01"));
        String pack = caller.draft("ann", RunningRules.archive(folder))
                .body()
                .path("id")
                .stringValue();
        for (String step : List.of("CHECK", "APPROVE", "PUBLISH")) {
            Answer taken = caller.post(
                    "/v1/packs/" + pack + "/steps",
                    "{\"take\": \"" + step + "\", \"by\": \"ann\", \"why\": \"summer\"}");
            assertThat(taken.status()).as(step + taken.body()).isEqualTo(200);
        }
        summer = version("shop");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Path withOther(Path folder) throws IOException {
        String policy = Files.readString(folder.resolve("policies/shop.yaml"))
                .replace("id: shop", "id: other\nbusinessDate: ORDER")
                .replace("2026-06-01", "2026-01-01")
                .replace("claim-days: 5", "claim-days: 3");
        Files.writeString(folder.resolve("policies/other.yaml"), policy);
        return folder;
    }

    @Test
    void decidesByTheVersionOfTheDate() {
        assertThat(winter).isNotEqualTo(summer);
        assertThat(decidedBy(decide("shop", "2026-05-31T12:00:00+08:00", "", "")))
                .isEqualTo(winter);
        assertThat(decidedBy(decide("shop", "2026-06-01T00:00:00+08:00", "", "")))
                .isEqualTo(summer);
    }

    @Test
    void decidesByTheVersionThatTheCallerNames() {
        assertThat(decidedBy(decide("shop", "2026-07-01T00:00:00Z", "", winter)))
                .isEqualTo(winter);
        assertThat(decidedBy(decide("shop", "2026-02-01T00:00:00Z", "", summer)))
                .isEqualTo(summer);
    }

    @Test
    void decidesByTheDateOfTheOrderWhereThePolicySaysSo() {
        Answer late = decide("other", "2026-01-03T00:00:00Z", "\"orderedAt\": \"2025-12-30T00:00:00Z\", ", "");
        assertThat(late.errors()).isEqualTo("/policy not-in-force-yet");
        assertThat(late.body().path("errors").path(0).path("detail").stringValue())
                .isEqualTo("`other` decides by the date of the order, `2025-12-30T00:00:00Z` here, and is in force from"
                        + " `2025-12-31T16:00:00Z` on");
        assertThat(decidedBy(decide("other", "2026-01-05T00:00:00Z", "\"orderedAt\": \"2026-01-01T00:00:00Z\", ", "")))
                .isEqualTo(other);
    }

    @Test
    void refusesACaseOlderThanThePolicyAndAVersionOfAnotherPolicy() {
        Answer old = decide("shop", "2025-12-01T00:00:00Z", "", "");
        assertThat(old.status()).isEqualTo(422);
        assertThat(old.errors()).isEqualTo("/policy not-in-force-yet");
        Answer another = decide("shop", "2026-07-01T00:00:00Z", "", other);
        assertThat(another.status()).isEqualTo(422);
        assertThat(another.errors()).isEqualTo("/policy other-policy");
    }

    @ParameterizedTest
    @CsvSource({
        "?policyVersion=, /policyVersion bad-format",
        "?policyVersion=latest, /policyVersion bad-format",
        "?policyVersion=0000000000000000000000000000000000000000000000000000000000000000, /policyVersion unknown-version",
        "?policyVersion=x&policyVersion=y&languages=none, '/languages unknown-value, /policyVersion duplicate-value'"
    })
    void refusesAVersionThatWasNeverPublished(String query, String errors) {
        Answer answer = caller.call(caller.request("/v1/decisions" + query)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body("shop", "2026-07-01T00:00:00Z", ""))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-query");
        assertThat(answer.errors()).isEqualTo(errors);
    }

    @Test
    void showsEveryVersionThatDecides() {
        assertThat(caller.get("/v1/policies/shop").body().path("versions"))
                .hasToString("[{\"effectiveFrom\":\"2026-05-31T16:00:00Z\",\"version\":\"" + summer
                        + "\"},{\"effectiveFrom\":\"2025-12-31T16:00:00Z\",\"version\":\"" + winter + "\"}]");
        Answer all = caller.get("/v1/policies");
        assertThat(all.body().path("policies").path(0).path("businessDate").stringValue())
                .isEqualTo("ORDER");
        assertThat(all.body().path("policies").path(0).path("versions")).hasSize(1);
        assertThat(all.body().path("policies").path(1).path("businessDate").stringValue())
                .isEqualTo("REQUEST");
        assertThat(all.body().path("policies").path(1).path("versions")).hasSize(2);
    }

    private static String version(String policy) {
        return caller.get("/v1/policies/" + policy).body().path("version").stringValue();
    }

    private static String decidedBy(Answer decision) {
        return decision.body().path("policy").path("version").asString("none");
    }

    private static Answer decide(String policy, String asOf, String order, String version) {
        return caller.call(caller.request("/v1/decisions" + (version.isEmpty() ? "" : "?policyVersion=" + version))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(policy, asOf, order))));
    }

    private static String body(String policy, String asOf, String order) {
        return """
                {
                  "caseId": "dated", "policy": "%s", "asOf": "%s",
                  "order": { %s"platform": "OTHER", "status": "SIGNED", "daysSinceSigning": 1 },
                  "items": [ { "id": "1", "quantity": 1, "unitPrice": { "amount": "1", "currency": "CNY" } } ],
                  "request": { "wants": "RETURN_AND_REFUND" }
                }
                """.formatted(policy, asOf, order);
    }
}
