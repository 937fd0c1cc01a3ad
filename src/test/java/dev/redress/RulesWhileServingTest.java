package dev.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What policy staff see who save files in the rules folder of a service that runs. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RulesWhileServingTest {

    private static final String SHOP = "/v1/policies/shop";
    private static final String HEALTH = "/actuator/health";

    @TempDir
    Path folder = Path.of("");

    @Test
    void bringsAGoodChangeInForceAndABadOneToLight() throws IOException {
        SmallShop shop = SmallShop.in(folder.resolve("rules")).with(4, 3, 0);
        try (ServiceProcess service = start()) {
            assertThat(service.get(SHOP).body()).contains("\"title\":\"A shop\"");
            assertThat(service.get(HEALTH).body()).contains("\"status\":\"UP\"").doesNotContain("DEGRADED");

            shop.change("policies/shop.yaml", "A shop", "Another shop");
            service.await(SHOP, answer -> answer.body().contains("\"title\":\"Another shop\""));

            shop.change("policies/shop.yaml", "Another shop", "No shop");
            shop.change(SmallShop.RULES, "Order(", "Ordr(");
            HttpResponse<String> health =
                    service.await(HEALTH, answer -> answer.body().contains("\"rules\":{\"status\":\"DEGRADED\"}"));
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(service.get(SHOP).body()).contains("\"title\":\"Another shop\"");

            shop.change(SmallShop.RULES, "Ordr(", "Order(");
            service.await(SHOP, answer -> answer.body().contains("\"title\":\"No shop\""));
            service.await(HEALTH, answer -> !answer.body().contains("DEGRADED"));
        }
    }

    @Test
    void goesOnWithTheLastRulesAfterAStartWithBrokenOnes() throws IOException {
        SmallShop shop = SmallShop.in(folder.resolve("rules")).with(4, 3, 0);
        start().close();
        shop.change(SmallShop.RULES, "Order(", "Ordr(");

        try (ServiceProcess service = start()) {
            assertThat(service.get(SHOP).body()).contains("\"title\":\"A shop\"");
            assertThat(service.get(HEALTH).body()).contains("DEGRADED");
        }
    }

    @Test
    void servesWhileTheFolderIsAway() throws IOException {
        SmallShop.in(folder.resolve("rules")).with(4, 3, 0);
        try (ServiceProcess service = start()) {
            Files.move(folder.resolve("rules"), folder.resolve("away"));
            service.await(HEALTH, answer -> answer.body().contains("DEGRADED"));
            assertThat(service.get(SHOP).statusCode()).isEqualTo(200);

            Files.move(folder.resolve("away"), folder.resolve("rules"));
            service.await(HEALTH, answer -> !answer.body().contains("DEGRADED"));
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start(
                "--redress.rules=" + folder.resolve("rules"), "--redress.data=" + folder.resolve("data"));
    }
}
