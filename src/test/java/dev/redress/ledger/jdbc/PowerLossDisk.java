package dev.redress.ledger.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2 ({@code jdbc:h2:powerloss:…}) that keeps, beside each file, what a loss of power would leave of it
 * on the worst of disks: the file as it was when it was last forced. Public, for H2 makes instances of it.
 */
public final class PowerLossDisk extends FilePathWrapper {

    private static final String SURVIVES = ".survives";

    /** Lets H2 find it. */
    public static void install() {
        FilePath.register(new PowerLossDisk());
    }

    /** {@return what is left of the file} */
    public static Path surviving(Path file) {
        return file.resolveSibling(file.getFileName() + SURVIVES);
    }

    @Override
    public String getScheme() {
        return "powerloss";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Forced(getBase().open(mode), surviving(Path.of(getBase().toString())));
    }

    private static final class Forced extends FileBaseDefault {

        private final FileChannel file;
        private final Path surviving;

        Forced(FileChannel file, Path surviving) {
            this.file = file;
            this.surviving = surviving;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
            try (FileChannel copy = FileChannel.open(
                    surviving,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                file.transferTo(0, file.size(), copy);
            }
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            return file.write(source, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
