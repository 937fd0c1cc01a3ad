package dev.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service as a real process, killed without warning right after it has answered. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class KilledServiceTest {

    private static final Pattern STARTED = Pattern.compile("started on port (\\d+)");

    @TempDir
    Path folder = Path.of("");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @Test
    void givesTheSameBytesAfterItWasKilledRightAfterItsAnswer() throws IOException, InterruptedException {
        RulesCopy.of("outdoor-shop", folder.resolve("rules"));
        Map<String, byte[]> answered = new LinkedHashMap<>();
        for (int round = 1; round <= 2; round++) {
            try (ChildJvm service = service()) {
                URI address = address(service);
                assertAnswersAgain(address, answered);
                for (int number = 1; number <= 3; number++) {
                    HttpResponse<byte[]> answer = decide(address, caseNamed("KILL-" + round + "-" + number));
                    assertThat(answer.statusCode()).isEqualTo(201);
                    answered.put(answer.headers().firstValue("Location").orElseThrow(), answer.body());
                }
                service.kill();
            }
        }
        try (ChildJvm service = service()) {
            assertThat(answered).hasSize(6);
            assertAnswersAgain(address(service), answered);
        }
    }

    private void assertAnswersAgain(URI address, Map<String, byte[]> answered)
            throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> decision : answered.entrySet()) {
            HttpResponse<byte[]> again = read(address, decision.getKey());
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(decision.getValue());
        }
    }

    private ChildJvm service() {
        return ChildJvm.start(
                "dev.redress.Redress",
                "--server.port=0",
                "--redress.rules=" + folder.resolve("rules"),
                "--redress.data=" + folder.resolve("data"));
    }

    /** Waits until the service says that it listens. */
    private static URI address(ChildJvm service) {
        List<String> said = new ArrayList<>();
        for (Optional<String> line = service.line(); line.isPresent(); line = service.line()) {
            said.add(line.get());
            Matcher started = STARTED.matcher(line.get());
            if (started.find()) {
                return URI.create("http://localhost:" + started.group(1));
            }
        }
        throw new AssertionError("the service ended before it listened:\n" + String.join("\n", said));
    }

    private static String caseNamed(String caseId) {
        return String.format(Locale.ROOT, """
                {
                  "caseId": "%s",
                  "policy": "outdoor-shop",
                  "asOf": "2026-11-20T12:00:00-07:00",
                  "order": {"status": "SIGNED", "daysSinceSigning": 12},
                  "items": [
                    {
                      "id": "1",
                      "quantity": 1,
                      "unitPrice": {"amount": "199.00", "currency": "USD"},
                      "reason": "CHANGED_MIND",
                      "extra": {"condition": "SEALED"}
                    }
                  ],
                  "request": {"wants": "RETURN_AND_REFUND"}
                }
                """, caseId);
    }

    private HttpResponse<byte[]> decide(URI address, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/decisions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> read(URI address, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
    }
}
