package dev.redress.api;

import dev.redress.facts.Document;

/** The bytes of a body: read before anybody has looked into them, answered as they are. */
public final class JsonBody {

    private final byte[] bytes;

    JsonBody(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    JsonBody(Document document) {
        this.bytes = document.bytes();
    }

    /** {@return the bytes as they were read, or as they are to be answered} */
    public byte[] bytes() {
        return bytes.clone();
    }
}
