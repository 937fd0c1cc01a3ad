package dev.redress.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Texts that say the same to agents in every language, and nothing to buyers. */
public record PlainTexts(Map<Kind, Map<String, String>> byKind) implements Texts {

    @Override
    public Collection<String> codes(Kind kind) {
        return new TreeSet<>(byKind.getOrDefault(kind, Map.of()).keySet());
    }

    @Override
    public Optional<String> of(Told told, Reader reader, Language language) {
        return reader == Reader.AGENT
                ? Optional.ofNullable(byKind.getOrDefault(told.kind(), Map.of()).get(told.code()))
                : Optional.empty();
    }
}
