package dev.redress.house.broken.policy.drools;

import org.kie.api.runtime.KieSession;

/** Harmless: the one room that knows Drools. */
public record Session(KieSession session) {}
