package dev.redress.policy.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that files of a folder change. It looks again and again instead of being told: network drives tell nothing, and
 * what editors do when they save, writing beside and renaming, is told differently by every system.
 */
public final class FolderWatch {

    private final Path root;
    private final Duration pace;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<Path, Stamp> seen;

    /**
     * Begins to watch a folder.
     *
     * @param pace how long to wait between looks, and how long a folder must keep still before a change counts as done
     */
    public FolderWatch(Path root, Duration pace) {
        this.root = root;
        this.pace = pace;
        this.seen = look();
    }

    private record Stamp(long size, FileTime modified) {}

    /**
     * Waits for a change since the last one told, or since the start, and then until the folder keeps still.
     *
     * @return whether there was one; {@code false} once the watch is closed
     */
    public boolean awaitChange() throws InterruptedException {
        Map<Path, Stamp> before = seen;
        while (before.equals(seen)) {
            if (closed.await(pace.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            seen = look();
        }
        Map<Path, Stamp> last;
        do {
            last = seen;
            if (closed.await(pace.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            seen = look();
        } while (!last.equals(seen));
        return true;
    }

    /** Ends the waiting, now and later. */
    public void close() {
        closed.countDown();
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> files = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("the folder " + root + " can't be watched", impossible);
        }
        return files;
    }
}
