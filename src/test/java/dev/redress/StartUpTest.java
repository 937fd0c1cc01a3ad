package dev.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees when the service can't start. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartUpTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void saysWhereTheRulesAreBrokenAndEndsWithAFailure() throws IOException {
        RulesCopy.whole(folder.resolve("rules"));
        Path rule = folder.resolve("rules/common/fault.drl");
        Files.writeString(rule, Files.readString(rule).replaceFirst("Evidence\\(", "Evidense("));

        try (ChildJvm service = ChildJvm.start(
                "dev.redress.Redress",
                "serve",
                "--server.port=0",
                "--redress.data=" + folder.resolve("data"),
                "--redress.rules=" + folder.resolve("rules"))) {
            String all = said(service);
            assertThat(service.exitCode()).as(all).isEqualTo(1);
            assertThat(all)
                    .containsPattern(
                            "common/fault\\.drl:\\d+:\\d+: there is no fact or proposal `Evidense`; did you mean `Evidence`\\?")
                    .doesNotContain("\tat ")
                    .doesNotContain("started on port");
        }
    }

    @Test
    void saysInOneLineThatAnotherServiceHoldsTheLedger() throws IOException {
        RulesCopy.of("outdoor-shop", folder.resolve("rules"));
        String rules = "--redress.rules=" + folder.resolve("rules");
        String data = "--redress.data=" + folder.resolve("data");
        try (ChildJvm first = ChildJvm.start("dev.redress.Redress", "--server.port=0", rules, data)) {
            for (Optional<String> line = first.line();
                    line.isPresent() && !line.get().contains("started on port");
                    line = first.line()) {
                // it starts
            }
            try (ChildJvm second = ChildJvm.start("dev.redress.Redress", "--server.port=0", rules, data)) {
                String all = said(second);
                assertThat(second.exitCode()).as(all).isEqualTo(1);
                assertThat(all)
                        .contains("Another program has the ledger's file open")
                        .contains("--redress.data=<folder> --server.port=<port>")
                        .doesNotContain("\tat ");
            }
        }
    }

    private static String said(ChildJvm service) {
        List<String> said = new ArrayList<>();
        for (Optional<String> line = service.line(); line.isPresent(); line = service.line()) {
            said.add(line.get());
        }
        return String.join("\n", said);
    }
}
