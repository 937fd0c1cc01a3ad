package dev.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what the README says, in its order, and sees what the README shows. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadmeExamplesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|json)\\n(.*?)^```$");
    private static final Pattern CURL = Pattern.compile(
            "curl -s(?: -H '([^:]+): ([^']+)' -d (?:@(\\S+)|'([^']*)'))? '?([^\\s']+)'?(?: \\| python3 -m json\\.tool)?");
    private static final Pattern CALLS_A_SERVICE = Pattern.compile("publish |versions");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyCallIsAnsweredAsShown() throws IOException, InterruptedException {
        int shown = 0;
        try (ChildJvm service = ChildJvm.start("dev.redress.Redress", "--server.port=0", "--redress.data=" + data)) {
            String address = address(service);
            JsonNode answer = JSON.missingNode();
            for (MatchResult block : BLOCK.matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .toList()) {
                if (block.group(1).equals("json")) {
                    assertShows(JSON.readTree(block.group(2)), answer, "");
                    shown++;
                    continue;
                }
                for (String command : block.group(2)
                        .lines()
                        .filter(line -> line.startsWith("curl"))
                        .toList()) {
                    answer = call(command, address);
                }
            }
        }
        assertThat(shown).as("answers shown").isEqualTo(3);
    }

    @Test
    void everyCommandOfTheJarSucceeds() throws IOException {
        List<String> commands = commands().stream()
                .filter(command -> !CALLS_A_SERVICE.matcher(command).lookingAt())
                .toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            assertSucceeds(words(command));
        }
    }

    @Test
    void everyCommandThatCallsAServiceSucceeds() throws IOException {
        List<String> commands = commands().stream()
                .filter(command -> CALLS_A_SERVICE.matcher(command).lookingAt())
                .toList();
        assertThat(commands).hasSize(2);
        try (ChildJvm service = ChildJvm.start(
                "dev.redress.Redress", "--server.port=0", "--redress.data=" + data, "--redress.managed=true")) {
            String address = address(service);
            for (String command : commands) {
                assertSucceeds(Stream.concat(words(command).stream(), Stream.of("--server", address))
                        .toList());
            }
        }
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(2).lines())
                .filter(line -> line.startsWith("java -jar target/redress.jar "))
                .map(line -> line.substring("java -jar target/redress.jar ".length()))
                .toList();
    }

    private static void assertSucceeds(List<String> command) throws IOException {
        try (ChildJvm program = ChildJvm.start("dev.redress.Redress", command.toArray(String[]::new))) {
            List<String> said = new ArrayList<>();
            for (Optional<String> line = program.line(); line.isPresent(); line = program.line()) {
                said.add(line.get());
            }
            assertThat(program.exitCode())
                    .as("%s%n%s", command, String.join("\n", said))
                    .isZero();
            assertThat(said).as("%s", command).isNotEmpty();
        }
    }

    /** The words of a command, quoted ones as one. */
    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group().replace("'", ""))
                .toList();
    }

    private JsonNode call(String command, String address) throws IOException, InterruptedException {
        Matcher curl = CURL.matcher(command);
        assertThat(curl.matches()).as(command).isTrue();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(curl.group(5).replace("http://localhost:8080", address)));
        if (curl.group(1) != null) {
            String body = curl.group(3) == null ? curl.group(4) : Files.readString(Path.of(curl.group(3)));
            request.header(curl.group(1), curl.group(2)).POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        assertThat(response.statusCode())
                .as(response.body())
                .isIn(200, 201, answer.path("status").asInt(200));
        return answer;
    }

    private static String address(ChildJvm service) {
        Pattern started = Pattern.compile("started on port (\\d+)");
        for (Optional<String> line = service.line(); line.isPresent(); line = service.line()) {
            Matcher port = started.matcher(line.get());
            if (port.find()) {
                return "http://localhost:" + port.group(1);
            }
        }
        throw new AssertionError("the service ended before it listened");
    }

    /** What is shown stands in the answer; the answer may say more. Parts of a list are shown in their order. */
    private static void assertShows(JsonNode shown, JsonNode answer, String pointer) {
        if (shown.isObject()) {
            shown.propertyStream()
                    .forEach(entry ->
                            assertShows(entry.getValue(), answer.path(entry.getKey()), pointer + "/" + entry.getKey()));
        } else if (shown.isArray() && !shown.isEmpty() && shown.get(0).isObject()) {
            List<JsonNode> left = new ArrayList<>(answer.valueStream().toList());
            for (JsonNode part : shown) {
                JsonNode key = part.get(part.propertyNames().iterator().next());
                JsonNode found = left.stream()
                        .filter(one ->
                                one.path(part.propertyNames().iterator().next()).equals(key))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(pointer + " shows no " + key + " in " + answer));
                assertShows(part, found, pointer + "/" + key);
            }
        } else {
            assertThat(answer).as(pointer).isEqualTo(shown);
        }
    }
}
