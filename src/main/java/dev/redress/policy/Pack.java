package dev.redress.policy;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** All files of a rules folder, as they are published together. Never changed: other content is another pack. */
public final class Pack {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String id;

    /** @param files content by path below the rules folder, with forward slashes */
    public Pack(Map<String, byte[]> files) {
        files.forEach((path, content) -> this.files.put(path, content.clone()));
        this.id = ContentVersion.ofBytes(this.files);
    }

    /** {@return SHA-256 of its paths and bytes, in lower-case hexadecimal} */
    public String id() {
        return id;
    }

    /** {@return the paths of its files, in order} */
    public SortedSet<String> paths() {
        return new TreeMap<>(files).navigableKeySet();
    }

    /** {@return the content of a file that it has} */
    public byte[] content(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("the pack has no file `" + path + "`");
        }
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pack pack && id.equals(pack.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "pack " + id;
    }
}
