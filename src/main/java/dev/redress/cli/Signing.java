package dev.redress.cli;

import picocli.CommandLine.Option;

/** Who does something with a pack, and why: both go on record. */
final class Signing {

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who does it, as it goes on record.")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "Why, as it goes on record.")
    private String why;

    String by() {
        return by;
    }

    String why() {
        return why;
    }
}
