package dev.redress.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, since whether they are UTF-8 is for the reader of cases to say. */
final class Lines {

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** {@return the next line without its end, or {@code null} at the end of the stream} */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            line.write(read);
            read = in.read();
        }
        number++;
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    /** {@return the number of the line read last, counted from 1} */
    int number() {
        return number;
    }
}
