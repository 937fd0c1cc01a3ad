package dev.redress.house.broken.api;

import org.junit.jupiter.api.TestInfo;

/** Uses a library that no room may use. */
record UsesAnUnlistedLibrary(TestInfo info) {}
