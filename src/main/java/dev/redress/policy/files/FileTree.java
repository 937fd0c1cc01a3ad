package dev.redress.policy.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Files below a root, named by their paths with forward slashes. */
interface FileTree {

    /** {@return what people know the root by} */
    String name();

    boolean hasFolder(String path);

    boolean hasFile(String path);

    /** {@return the paths of the files below a folder, in no particular order; hidden ones are left out} */
    List<String> paths(String folder) throws IOException;

    /**
     * {@return what a file holds, or nothing where that is too much}
     *
     * @throws IOException if there is no such file, or it can't be read
     */
    Optional<byte[]> content(String path, int mostBytes) throws IOException;
}
