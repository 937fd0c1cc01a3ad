package dev.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two services on one PostgreSQL: what one publishes the other serves. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoReplicasTest {

    private static final String SHOP = "/v1/policies/shop";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder = Path.of("");

    @Test
    void servesOnOneWhatWasPublishedOnTheOtherWithinASecond() throws IOException, SQLException {
        Path rules = folder.resolve("rules");
        SmallShop shop = SmallShop.in(rules).with(4, 3, 0);
        String url = PostgresServer.url();
        try (ServiceProcess one = start("one", url, rules);
                ServiceProcess other = start("other", url, rules)) {
            assertThat(other.get(SHOP).body()).isEqualTo(one.get(SHOP).body());

            for (int round = 1; round <= 3; round++) {
                String title = "Title " + round;
                shop.write(
                        "policies/shop.yaml",
                        Files.readString(rules.resolve("policies/shop.yaml"))
                                .replaceFirst("title: .*", "title: \"" + title + "\""));
                String pack = draft(one, rules);
                step(one, pack, "CHECK", "ann");
                step(other, pack, "APPROVE", "ben");
                step(one, pack, "PUBLISH", "ann");
                long published = System.nanoTime();

                other.await(SHOP, answer -> answer.body().contains(title));

                assertThat(Duration.ofNanos(System.nanoTime() - published)).isLessThan(SECOND);
                assertThat(one.get(SHOP).body()).isEqualTo(other.get(SHOP).body());
            }
        }
    }

    @Test
    void startsAgainWithWhatTheOthersPublished() throws IOException, SQLException {
        Path rules = folder.resolve("rules");
        SmallShop shop = SmallShop.in(rules).with(4, 3, 0);
        String url = PostgresServer.url();
        try (ServiceProcess one = start("one", url, rules)) {
            start("other", url, rules).close();
            shop.change("policies/shop.yaml", "A shop", "Another shop");
            String pack = draft(one, rules);
            step(one, pack, "CHECK", "ann");
            step(one, pack, "APPROVE", "ben");
            step(one, pack, "PUBLISH", "ann");
        }
        shop.change("policies/shop.yaml", "Another shop", "A third");

        try (ServiceProcess other = start("other", url, rules)) {
            assertThat(other.get(SHOP).body()).contains("Another shop");
        }
    }

    private static ServiceProcess start(String name, String url, Path rules) {
        return ServiceProcess.start(
                "--redress.managed=true",
                "--redress.writer=" + name,
                "--redress.rules=" + rules,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + PostgresServer.user());
    }

    private static String draft(ServiceProcess service, Path rules) throws IOException {
        ObjectNode pack = JSON.createObjectNode();
        ArrayNode files = pack.putArray("files");
        try (Stream<Path> paths = Files.walk(rules)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.addObject()
                        .put("path", rules.relativize(path).toString().replace('\\', '/'))
                        .put("text", Files.readString(path));
            }
        }
        HttpResponse<String> answer = service.post("/v1/packs?by=ann&why=another%20title", pack.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").stringValue();
    }

    private static void step(ServiceProcess service, String pack, String take, String by) {
        HttpResponse<String> answer = service.post(
                "/v1/packs/" + pack + "/steps",
                JSON.createObjectNode()
                        .put("take", take)
                        .put("by", by)
                        .put("why", "as agreed")
                        .toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
