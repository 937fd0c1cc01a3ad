package dev.redress.facts;

/**
 * A case with the document it was read from.
 *
 * @param document the case as canonical JSON; reading it again gives equal facts
 */
public record CaseFile(CaseFacts facts, Document document) {}
