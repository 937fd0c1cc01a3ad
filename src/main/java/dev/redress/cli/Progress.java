package dev.redress.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** A bar of bytes read, where a person watches; nothing where a program does. */
final class Progress {

    static final long UNKNOWN = -1;

    private static final int KIBIBYTE = 1024;

    private Progress() {}

    static ProgressBar ofBytes(long total, PrintStream terminal) {
        return new ProgressBarBuilder()
                .setTaskName("deciding")
                .setInitialMax(total)
                .setUnit(" KiB", KIBIBYTE)
                .setConsumer(watched() ? new ConsoleProgressBarConsumer(terminal) : new Unwatched())
                .build();
    }

    private static boolean watched() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static final class Unwatched implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return KIBIBYTE;
        }

        @Override
        public void accept(String rendered) {
            // nobody watches
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
