package dev.redress.cli;

import dev.redress.facts.json.CanonicalJson;
import dev.redress.facts.json.Echo;
import dev.redress.policy.Pack;
import dev.redress.policy.files.PackArchive;
import dev.redress.wire.WirePack;
import dev.redress.wire.WirePackPage;
import dev.redress.wire.WirePackStepRequest;
import dev.redress.wire.WirePackSummary;
import dev.redress.wire.WireProblem;
import dev.redress.wire.WirePublishingState;
import dev.redress.wire.WireRollbackRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A running service, as far as commands call it. */
final class Server {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** A check of many policies on a slow machine, and replicas that get ready, take less. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(5);

    private static final String JSON = "application/json";

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    Server(URI address) {
        this.address = address;
    }

    WirePublishingState publishing() throws NotDone {
        return call(request("/v1/publishing").GET(), WirePublishingState.class);
    }

    WirePack draft(Pack pack, String by, String why) throws NotDone {
        return call(
                request("/v1/packs?by=" + encoded(by) + "&why=" + encoded(why))
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofByteArray(PackArchive.write(pack))),
                WirePack.class);
    }

    WirePack take(String pack, WirePackStepRequest step) throws NotDone {
        return call(posted("/v1/packs/" + encoded(pack) + "/steps", step), WirePack.class);
    }

    WirePack rollBack(WireRollbackRequest rollback) throws NotDone {
        return call(posted("/v1/rollbacks", rollback), WirePack.class);
    }

    /** {@return every pack, the one that was drafted last first} */
    List<WirePackSummary> packs() throws NotDone {
        List<WirePackSummary> packs = new ArrayList<>();
        String cursor = "";
        while (true) {
            WirePackPage page = call(request("/v1/packs?limit=100" + cursor).GET(), WirePackPage.class);
            packs.addAll(page.getPacks());
            if (page.getNextCursor() == null) {
                return packs;
            }
            cursor = "&cursor=" + encoded(page.getNextCursor());
        }
    }

    private HttpRequest.Builder posted(String path, Object body) {
        return request(path)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofByteArray(CanonicalJson.write(body).bytes()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.toString().replaceFirst("/+$", "") + path))
                .timeout(TO_ANSWER)
                .header("Accept", JSON);
    }

    private <T> T call(HttpRequest.Builder request, Class<T> wire) throws NotDone {
        HttpResponse<byte[]> response = send(request.build());
        if (response.statusCode() / 100 != 2) {
            throw new NotDone(CanonicalJson.read(response.body(), WireProblem.class)
                    .filter(problem -> problem.getDetail() != null && problem.getErrors() != null)
                    .map(Server::sentences)
                    .orElseGet(() -> List.of(strange(response))));
        }
        Optional<T> answer = CanonicalJson.read(response.body(), wire);
        if (answer.isEmpty()) {
            throw new NotDone(List.of(strange(response)));
        }
        return answer.get();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws NotDone {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException _) {
            throw new NotDone(List.of(
                    address + " does not answer; start the service there, or name where it runs with --server"));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotDone(List.of("ended before " + address + " answered; `versions` tells what was done"));
        }
    }

    private String strange(HttpResponse<byte[]> response) {
        return address + " answers with status " + response.statusCode() + ", and not as this program's service does;"
                + " name the right one with --server";
    }

    private static List<String> sentences(WireProblem problem) {
        List<String> errors = problem.getErrors().stream()
                .map(error -> (error.getPointer().isEmpty() ? "" : error.getPointer() + ": ") + error.getDetail())
                .toList();
        return Stream.concat(errors.stream(), errors.size() == 1 ? Stream.empty() : Stream.of(problem.getDetail()))
                .map(Echo::line)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
