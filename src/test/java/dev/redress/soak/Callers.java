package dev.redress.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Callers who have one case after the other decided, at a steady pace, until they are stopped. */
final class Callers implements AutoCloseable {

    private static final int CALLERS = 4;
    private static final int PAUSE_MILLIS = 10;
    private static final String CASE = """
            {
              "caseId": "SOAK", "policy": "shop", "asOf": "2026-11-20T12:00:00+08:00", "order": {"daysSinceSigning": 1},
              "items": [{"id": "1", "quantity": 1, "unitPrice": {"amount": "10.00", "currency": "CNY"}}],
              "request": {"wants": "EXCHANGE"}
            }
            """;
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicLong answers = new AtomicLong();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
    private final Set<Decided> decisions = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();

    Callers(URI address) {
        this.address = address;
        for (int i = 0; i < CALLERS; i++) {
            threads.add(Thread.ofPlatform().daemon().start(this::call));
        }
    }

    /**
     * What an answer says of the rules behind it.
     *
     * @param words the rule that fired, and its text
     */
    record Decided(String version, String words) {}

    private void call() {
        try {
            while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/decisions"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(CASE))
                        .build();
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                answers.incrementAndGet();
                if (answer.statusCode() == 201) {
                    decisions.add(decided(JSON.readTree(answer.body())));
                } else {
                    failed.add(answer.statusCode() + " " + answer.body());
                }
            }
        } catch (IOException broken) {
            failed.add(String.valueOf(broken));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Decided decided(JsonNode answer) {
        JsonNode reason = answer.at("/reasons/0");
        return new Decided(
                answer.at("/policy/version").asString(),
                reason.path("rule").asString() + " / " + reason.path("text").asString());
    }

    /** Waits until nobody calls any more. */
    void stop() throws InterruptedException {
        stopped.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    long answers() {
        return answers.get();
    }

    List<String> failed() {
        return List.copyOf(failed);
    }

    /** {@return what answers said of the rules behind them, each once} */
    Set<Decided> decisions() {
        return Set.copyOf(decisions);
    }

    @Override
    public void close() {
        stopped.countDown();
        http.close();
    }
}
