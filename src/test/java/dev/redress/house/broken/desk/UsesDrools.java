package dev.redress.house.broken.desk;

import org.kie.api.runtime.KieSession;

/** Uses a library that belongs to another room. */
record UsesDrools(KieSession session) {}
