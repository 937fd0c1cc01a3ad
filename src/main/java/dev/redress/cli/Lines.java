package dev.redress.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, since whether they are UTF-8 is for the reader of cases to say. */
final class Lines {

    /** The longest line that is read, in bytes; as much as the service takes in a body. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private final InputStream in;
    private int number;
    private long length;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * {@return the next line without its end, or {@code null} at the end of the stream} Of a line that is too long only
     * the start is given.
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        length = 0;
        while (read >= 0 && read != '\n') {
            // One byte more, which may be the carriage return at the end.
            if (length <= MOST_BYTES) {
                line.write(read);
            }
            length++;
            read = in.read();
        }
        number++;
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriageReturn && length == bytes.length ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    /** {@return how many bytes the line read last had, its end aside} */
    long length() {
        return length;
    }

    /** {@return the number of the line read last, counted from 1} */
    int number() {
        return number;
    }
}
