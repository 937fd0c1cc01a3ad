package dev.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.redress.SmallShop;
import dev.redress.api.RunningRules;
import dev.redress.decision.json.JsonDecisionForm;
import dev.redress.desk.DecisionIds;
import dev.redress.desk.Shops;
import dev.redress.facts.Seed;
import dev.redress.facts.json.CaseReader;
import dev.redress.promises.ShippedRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that publish rules on a running service, as policy staff call them. */
class ServerCommandsTest {

    @TempDir
    Path scratch = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void publishesByTwoPeopleListsWhatWasPublishedAndGoesBack() throws IOException {
        try (RunningRules service = RunningRules.managed(shop(3))) {
            String server = service.address().toString();
            Path folder = shop(5);
            assertThat(run("publish", folder.toString(), "--server", server, "--by", "ann", "--why", "winter sale"))
                    .as(errors())
                    .isZero();
            String pack = output().replaceAll("(?s)^pack (\\w{64}) with \\d+ files is kept\\R.*", "$1");
            assertThat(output())
                    .contains("checked: 1 policy, and nothing is wrong\n")
                    .endsWith("nobody who sent it may approve it; somebody else calls:  approve " + pack + " --server "
                            + server + " --by NAME --why TEXT\n");

            assertThat(run("approve", pack, "--server", server, "--by", "ann", "--why", "I am sure"))
                    .isEqualTo(1);
            assertThat(errors()).isEqualTo("`ann` drafted the pack; somebody else must approve it\n");
            assertThat(run("approve", pack, "--server", server, "--by", "ben", "--why", "read it"))
                    .isZero();
            assertThat(output()).isEqualTo("approved\n");
            assertThat(run("publish", folder.toString(), "--server", server, "--by", "ann", "--why", "winter sale"))
                    .isZero();
            assertThat(output()).endsWith("published as step 6; it is live\n");
            assertThat(run("publish", folder.toString(), "--server", server, "--by", "ann", "--why", "winter sale"))
                    .isZero();
            assertThat(output()).endsWith("it is live already\n");

            assertThat(run("rollback", "--server", server, "--by", "ben", "--why", "not yet"))
                    .isZero();
            assertThat(output()).endsWith(" is live again, as step 7\n").doesNotContain(pack);
            assertThat(run("versions", "--server", server)).isZero();
            assertThat(output().lines()).hasSize(3);
            assertThat(output().lines().toList().get(0)).matches("7  \\S+Z  ben  not yet  pack \\w{64}  shop");
            assertThat(output().lines().toList().get(1)).matches("6  \\S+Z  ann  winter sale  pack " + pack + "  shop");
        }
    }

    @Test
    void approvesAndPublishesInOneGoWhereOnePersonMay() throws IOException {
        try (RunningRules service = RunningRules.managedByOne(shop(3))) {
            String server = service.address().toString();
            String folder = shop(5).toString();
            assertThat(run("publish", folder, "--server", server, "--by", "ann", "--why", "w"))
                    .isZero();
            assertThat(output()).contains("it is not approved; call again with --approve, or:  approve ");
            assertThat(run("publish", folder, "--server", server, "--by", "ann", "--why", "w", "--approve"))
                    .isZero();
            assertThat(output()).endsWith("approved\npublished as step 6; it is live\n");
        }
    }

    @Test
    void approvesAndPublishesForTheAuthor() throws IOException {
        try (RunningRules service = RunningRules.managed(shop(3))) {
            String server = service.address().toString();
            run("publish", shop(5).toString(), "--server", server, "--by", "ann", "--why", "w");
            String pack = output().replaceAll("(?s)^pack (\\w{64}) .*", "$1");
            assertThat(run("approve", pack, "--server", server, "--by", "ben", "--why", "read it", "--publish"))
                    .as(errors())
                    .isZero();
            assertThat(output()).isEqualTo("approved\npublished as step 6; it is live\n");
        }
    }

    @Test
    void printsEachFindingOnALine() throws IOException {
        try (RunningRules service = RunningRules.managed(shop(3))) {
            Path folder = shop(4);
            String rules = Files.readString(folder.resolve(SmallShop.RULES));
            Files.writeString(
                    folder.resolve(SmallShop.RULES),
                    rules.replace("daysSinceSigning", "daysSinceSining").replace("$days : count", "$days : cuont"));
            assertThat(run(
                            "publish",
                            folder.toString(),
                            "--server",
                            service.address().toString(),
                            "--by",
                            "ann",
                            "--why",
                            "w"))
                    .isEqualTo(1);
            assertThat(errors().lines())
                    .anyMatch(line -> line.startsWith("common/claims.drl:9:"))
                    .anyMatch(line -> line.startsWith("common/claims.drl:10:12: `daysSinceSining` is not a field"))
                    .last()
                    .asString()
                    .endsWith(" things are wrong with the pack");
        }
    }

    @Test
    void sendsNothingToAServiceThatFollowsAFolder() throws IOException {
        try (RunningRules service = RunningRules.following(shop(3))) {
            String server = service.address().toString();
            assertThat(run("publish", shop(5).toString(), "--server", server, "--by", "ann", "--why", "w"))
                    .isEqualTo(1);
            assertThat(errors()).contains("follows its rules folder: what is saved there goes live by itself");
            assertThat(run("rollback", "--server", server, "--by", "ann", "--why", "w"))
                    .isEqualTo(1);
            assertThat(errors()).contains("what is saved in the rules folder goes live by itself");
            assertThat(run("versions", "--server", server)).isZero();
            assertThat(output().lines()).hasSize(1);
        }
    }

    @Test
    void saysThatNobodyAnswersOrSomebodyElse() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String nobody = "http://localhost:" + free;
        for (String[] command : List.of(
                new String[] {"versions"},
                new String[] {"rollback", "--by", "a", "--why", "w"},
                new String[] {"approve", "x", "--by", "a", "--why", "w"},
                new String[] {"publish", shop(3).toString(), "--by", "a", "--why", "w"})) {
            assertThat(run(Stream.concat(Stream.of(command), Stream.of("--server", nobody))
                            .toArray(String[]::new)))
                    .isEqualTo(1);
            assertThat(errors())
                    .isEqualTo(nobody
                            + " does not answer; start the service there, or name where it runs with --server\n");
        }
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (int status : new int[] {200, 502}) {
            byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
            stranger.createContext("/" + status, exchange -> {
                exchange.sendResponseHeaders(status, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
        }
        stranger.start();
        try {
            for (int status : new int[] {200, 502}) {
                String other = "http://localhost:" + stranger.getAddress().getPort() + "/" + status;
                assertThat(run("versions", "--server", other + "/")).isEqualTo(1);
                assertThat(errors())
                        .contains(" answers with status " + status + ", and not as this program's service does");
            }
        } finally {
            stranger.stop(0);
        }
    }

    @Test
    void refusesToBeCalledWrongly() {
        assertThat(run("publish", "rules", "--why", "w")).isEqualTo(2);
        assertThat(errors()).contains("--by=NAME");
        assertThat(run("approve", "--by", "a", "--why", "w")).isEqualTo(2);
        assertThat(run("rollback", "--by", "a")).isEqualTo(2);
        assertThat(run("versions", "--server", "localhost:8080")).isEqualTo(2);
        assertThat(errors()).contains("--server wants an address such as http://localhost:8080, not localhost:8080");
        assertThat(run("publish", "no-such-folder", "--by", "a", "--why", "w")).isEqualTo(1);
        assertThat(errors()).isEqualTo("no-such-folder:0:0: there is no such folder of rules\n");
    }

    private Path shop(int days) throws IOException {
        return RunningRules.shop(scratch, days, "2026-01-01");
    }

    /** Each call has its output alone. */
    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        Commands.Parts parts = new Commands.Parts(
                ShippedRules.compiler(),
                policies -> new CaseReader(new Shops(policies)),
                new JsonDecisionForm(),
                new DecisionIds(Seed.generator("ids")),
                InstantSource.fixed(Instant.parse("2026-11-20T04:00:00Z")));
        return Commands.of(parts, new Commands.Streams(InputStream.nullInputStream(), printed, complained))
                .setErr(new PrintWriter(complained, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
