package dev.redress.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Immutable bytes of a canonical JSON document (RFC 8785, UTF-8), kept and answered exactly as they are. */
public final class Document {

    private final byte[] bytes;

    public Document(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && Arrays.equals(bytes, document.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
