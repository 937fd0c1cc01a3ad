package dev.redress.api;

/** The bytes of a pack of rules: an archive, or JSON with the files in it. */
public final class PackBody {

    private final boolean archive;
    private final byte[] bytes;

    PackBody(boolean archive, byte[] bytes) {
        this.archive = archive;
        this.bytes = bytes.clone();
    }

    boolean isArchive() {
        return archive;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
