package dev.redress;

import dev.redress.ledger.jdbc.LedgerFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at start-up, in place of a stack trace, that another program holds the ledger's file. */
final class LedgerInUseAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return LedgerFile.isInUse(failure)
                ? new FailureAnalysis(
                        "Another program has the ledger's file open, most likely a service that runs already.",
                        "Stop the other one, or start this one with a data folder and a port of its own:"
                                + " --redress.data=<folder> --server.port=<port>",
                        failure)
                : null;
    }
}
