package dev.redress;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as a process of its own, which answers over HTTP. */
public final class ServiceProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started on port (\\d+)");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final ChildJvm process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServiceProcess(ChildJvm process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the service with some settings, {@code --name=value}, and waits until it listens. */
    public static ServiceProcess start(String... settings) {
        String[] arguments = new String[settings.length + 2];
        arguments[0] = "serve";
        arguments[1] = "--server.port=0";
        System.arraycopy(settings, 0, arguments, 2, settings.length);
        ChildJvm process = ChildJvm.start("dev.redress.Redress", arguments);
        for (Optional<String> line = process.line(); line.isPresent(); line = process.line()) {
            Matcher started = STARTED.matcher(line.get());
            if (started.find()) {
                // Nobody reads the log from here on; a full pipe would stop the service.
                Thread.ofPlatform().daemon().start(() -> drain(process));
                return new ServiceProcess(process, URI.create("http://localhost:" + started.group(1)));
            }
        }
        throw new IllegalStateException("the service ended with " + process.exitCode());
    }

    private static void drain(ChildJvm process) {
        while (process.line().isPresent()) {
            // it is thrown away
        }
    }

    /** {@return where it listens} */
    public URI address() {
        return address;
    }

    /** {@return what it answers} */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    /** {@return what it answers to a JSON document} */
    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Asks again and again until the answer is as it should be. {@return that answer} */
    public HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted) {
        long start = System.nanoTime();
        HttpResponse<String> answer = get(path);
        while (!wanted.test(answer)) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new AssertionError(path + " still answers " + answer.statusCode() + " " + answer.body());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            answer = get(path);
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        process.close();
    }
}
