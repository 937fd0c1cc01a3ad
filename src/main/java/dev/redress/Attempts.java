package dev.redress;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again on one thread, which no failure may end. The first of failures in a row is logged. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final String failed;
    private boolean failing;

    /** @param failed what it means that an attempt failed */
    Attempts(String failed) {
        this.failed = failed;
    }

    /** {@return whether it was done} */
    boolean attempt(Runnable something) throws InterruptedException {
        FutureTask<Boolean> task = new FutureTask<>(something, true);
        task.run();
        try {
            failing = !task.get();
        } catch (ExecutionException failure) {
            if (!failing) {
                LOG.error("{}", failed, failure.getCause());
            }
            failing = true;
        }
        return !failing;
    }
}
