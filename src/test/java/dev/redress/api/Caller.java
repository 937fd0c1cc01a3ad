package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.Document;
import dev.redress.facts.json.OpenApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service and holds every answer against the contract: status, headers, content type, and body. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Set<Integer> OF_ANY_PATH = Set.of(400, 404, 405);
    private static final String PROBLEM = "/components/schemas/Problem";

    private final URI service;
    private final HttpClient client = HttpClient.newHttpClient();

    Caller(URI service) {
        this.service = service;
    }

    /** An answer that keeps to the contract. */
    record Answer(int status, java.net.http.HttpHeaders headers, Document document, JsonNode body) {

        String code() {
            return body.path("code").asString("");
        }

        /** {@return the errors of a problem as {@code pointer code}, in order} */
        String errors() {
            StringBuilder errors = new StringBuilder();
            body.path("errors")
                    .forEach(error -> errors.append(errors.isEmpty() ? "" : ", ")
                            .append(error.path("pointer").stringValue())
                            .append(' ')
                            .append(error.path("code").stringValue()));
            return errors.toString();
        }
    }

    Answer decide(String body) {
        return decide(body.getBytes(StandardCharsets.UTF_8));
    }

    Answer decide(byte[] body) {
        return call(request("/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer post(String path, String json) {
        return call(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends a pack of rules, which somebody answers for. */
    Answer draft(String by, byte[] archive) {
        return call(request("/v1/packs?why=tried+out&by=" + by)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(archive)));
    }

    Answer get(String path) {
        return call(request(path).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path));
    }

    Answer call(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response = send(request);
        boolean json = response.body().length > 0
                && response.headers().firstValue("Content-Type").orElse("").endsWith("json");
        JsonNode body = json ? JSON.readTree(response.body()) : JSON.nullNode();
        Answer answer = new Answer(response.statusCode(), response.headers(), new Document(response.body()), body);
        check(request, answer);
        return answer;
    }

    private void check(HttpRequest request, Answer answer) {
        String told = request.method() + " " + request.uri() + " -> " + answer.status() + " " + answer.body();
        String mediaType = answer.headers().firstValue("Content-Type").orElse("none");
        String schema = operation(request)
                .map(operation -> OpenApi.resolve(operation + "/responses/" + answer.status()))
                .filter(documented -> !OpenApi.at(documented).isMissingNode())
                .map(documented -> documented + "/content/" + mediaType.replace("/", "~1") + "/schema")
                .orElse(PROBLEM);
        if (schema.equals(PROBLEM)) {
            assertThat(answer.status()).as(told).isIn(OF_ANY_PATH);
            assertThat(mediaType).as(told).isEqualTo("application/problem+json");
        }
        assertThat(OpenApi.at(schema).isMissingNode())
                .as(told + " as " + mediaType)
                .isFalse();
        if (!request.method().equals("HEAD") && !mediaType.equals("application/zip")) {
            assertThat(OpenApi.errors(schema, answer.body())).as(told).isEmpty();
            assertThat(answer.document()).as(told).isEqualTo(sorted(answer.body()));
        }
        if (mediaType.equals("application/problem+json") && !answer.body().isNull()) {
            assertThat(answer.body().path("status").intValue()).as(told).isEqualTo(answer.status());
            assertThat(answer.body().path("type").stringValue())
                    .as(told)
                    .isEqualTo("urn:redress:problem:" + answer.code());
            assertThat(answer.body().toString()).as(told).doesNotContain("Exception", "springframework", "secret");
        }
    }

    /** {@return a JSON pointer to the operation in the contract, if there is one for the path and method} */
    private static Optional<String> operation(HttpRequest request) {
        return OpenApi.names("/paths")
                .filter(template -> request.uri().getRawPath().matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                .map(template -> "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/"
                        + request.method().toLowerCase(Locale.ROOT).replace("head", "get"))
                .filter(pointer -> !OpenApi.at(pointer).isMissingNode())
                .findFirst();
    }

    private static Document sorted(JsonNode body) {
        return new Document(JSON.writeValueAsBytes(JSON.treeToValue(body, Object.class)));
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new AssertionError("no answer to " + request, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
