package dev.redress.mutation;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Survivors that somebody has looked at and says why no scenario can, or need, notice them. */
record KnownSurvivors(List<Known> all) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * Survivors of one rule.
     *
     * @param changes what was and what became of it, as {@link Mutation#change()} says
     * @param because why nothing notices
     */
    record Known(String file, String rule, List<String> changes, String because) {

        private boolean isFor(Mutation mutation, String change) {
            return file.equals(mutation.file())
                    && rule.equals(mutation.rule().name())
                    && change.equals(mutation.change());
        }
    }

    static KnownSurvivors in(Path file) {
        return new KnownSurvivors(MAPPER.readValue(file, new TypeReference<List<Known>>() {}));
    }

    boolean has(Mutation mutation) {
        return all.stream()
                .anyMatch(known -> known.changes().stream().anyMatch(change -> known.isFor(mutation, change)));
    }

    /** {@return what is listed and yet among none of these mutations} */
    List<String> notAmong(List<Mutation> mutations) {
        return all.stream()
                .flatMap(known -> known.changes().stream()
                        .filter(change -> mutations.stream().noneMatch(mutation -> known.isFor(mutation, change)))
                        .map(change -> known.file() + ": rule \"" + known.rule() + "\": " + change))
                .toList();
    }
}
