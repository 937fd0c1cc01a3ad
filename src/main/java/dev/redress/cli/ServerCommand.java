package dev.redress.cli;

import dev.redress.wire.WireLivePack;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that has a running service do something, and tells in sentences why where it does not. */
abstract class ServerCommand implements Callable<Integer> {

    private static final List<String> SCHEMES = List.of("http", "https");

    private final Commands.Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where the service runs (${DEFAULT-VALUE}).")
    private URI address;

    ServerCommand(Commands.Streams streams) {
        this.streams = streams;
    }

    /** {@return the exit code} */
    abstract int run(Server server) throws NotDone;

    @Override
    public Integer call() {
        String scheme = address.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme) || address.getHost() == null) {
            throw new ParameterException(
                    spec.commandLine(), "--server wants an address such as http://localhost:8080, not " + address);
        }
        int code;
        try {
            code = run(new Server(address));
        } catch (NotDone why) {
            why.sentences().forEach(streams.err()::println);
            code = 1;
        }
        return streams.lostResults() ? 1 : code;
    }

    URI address() {
        return address;
    }

    void tell(String line) {
        streams.out().println(line);
    }

    void complain(Object line) {
        streams.err().println(line);
    }

    /** {@return the number of the publishing step that is live, 0 where none is} */
    static int live(Server server) throws NotDone {
        return live(server.publishing().getLive());
    }

    static int live(@Nullable WireLivePack live) {
        return live == null ? 0 : live.getStep();
    }
}
