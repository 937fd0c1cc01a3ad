package dev.redress.decision;

/** Something the agent should know. */
public record Note(String code) implements Proposal {}
