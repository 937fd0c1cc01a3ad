package dev.redress.house.broken.facts;

import java.nio.file.Path;

/** Touches the world outside. */
record ReadsFiles(Path path) {}
