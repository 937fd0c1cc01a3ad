package dev.redress.house.broken.policy.files;

import dev.redress.house.broken.policy.drools.Session;

/** Imports another adapter of its parent. */
record ImportsItsSibling(Session session) {}
