package dev.redress.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.facts.json.OpenApi;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What never reaches a controller is answered with a problem all the same. */
class ContainerProblemsTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /v1/[ HTTP/1.1                  | 400 | bad-request
            GET /v1/policies?x=% HTTP/1.1       | 200 |
            GET /v1/decisions?caseId=% HTTP/1.1 | 400 | bad-request
            GET /v1/%zz HTTP/1.1                | 400 | bad-request
            GET /v1\\policies HTTP/1.1          | 400 | bad-request
            TRACE /v1/policies HTTP/1.1         | 405 | method-not-allowed
            FETCH /v1/policies HTTP/1.1         | 405 | method-not-allowed
            GET /v1/policies HTTP/9.1           | 400 | bad-request
            """)
    void answersBrokenRequestLines(String requestLine, int status, @Nullable String code) throws IOException {
        assertAnswer(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n", status, code);
    }

    @Test
    void answersARequestWithoutAHost() throws IOException {
        assertAnswer("GET /v1/policies HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "bad-request");
    }

    @Test
    void answersAHeaderThatIsTooLong() throws IOException {
        String header = "x".repeat(100_000);
        assertAnswer(
                "GET /v1/policies HTTP/1.1\r\nHost: localhost\r\nX: " + header + "\r\nConnection: close\r\n\r\n",
                400,
                "bad-request");
    }

    @Test
    void answersATransferEncodingThatThereIsNot() throws IOException {
        assertAnswer("""
                POST /v1/decisions HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Transfer-Encoding: morse\r
                Connection: close\r
                \r
                {}""", 400, "bad-request");
    }

    @Test
    void answersABodyWhoseChunksAreBroken() throws IOException {
        assertAnswer("""
                POST /v1/decisions HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Transfer-Encoding: chunked\r
                Connection: close\r
                \r
                zz\r
                {}\r
                0\r
                \r
                """, 400, "bad-request");
    }

    @Test
    void answersABodyThatIsShorterThanItSays() throws IOException {
        assertAnswer("""
                POST /v1/decisions HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: 100\r
                Connection: close\r
                \r
                {"caseId":""", 400, "bad-request");
    }

    private static void assertAnswer(String request, int status, @Nullable String code) throws IOException {
        String answer = exchange(request);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        if (code != null) {
            String[] parts = answer.split("\r\n\r\n", 2);
            assertThat(parts[0]).containsIgnoringCase("Content-Type: application/problem+json");
            JsonNode body = new JsonMapper().readTree(parts[1]);
            assertThat(OpenApi.errors("/components/schemas/Problem", body)).isEmpty();
            assertThat(body.path("code").stringValue()).isEqualTo(code);
        }
    }

    private static String exchange(String request) throws IOException {
        try (Socket socket = new Socket("localhost", service.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
