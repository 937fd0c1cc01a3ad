package dev.redress.decision.icu;

import dev.redress.decision.Language;
import dev.redress.decision.Texts;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.Texts.Reader;
import dev.redress.decision.Told;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of a rules folder, ready to be written out for any policy of it. Never changed. */
public final class Messages {

    private final Map<Key, Map<Reader, Sentence>> sentences = new HashMap<>();
    private final Map<Kind, Collection<String>> codes = new EnumMap<>(Kind.class);

    private record Key(Language language, Kind kind, String code) {}

    /** @param lines messages by language, kind and code; one that {@link MessageCheck} finds broken is written as it stands */
    public Messages(Map<Language, Map<Kind, Map<String, Lines>>> lines) {
        lines.forEach((language, byKind) -> byKind.forEach((kind, byCode) -> byCode.forEach(
                (code, both) -> sentences.put(new Key(language, kind, code), sentences(both, language)))));
        sentences
                .keySet()
                .forEach(key ->
                        codes.computeIfAbsent(key.kind(), _ -> new TreeSet<>()).add(key.code()));
    }

    private static Map<Reader, Sentence> sentences(Lines lines, Language language) {
        Map<Reader, Sentence> byReader = new HashMap<>();
        for (Reader reader : Reader.values()) {
            lines.of(reader).ifPresent(message -> byReader.put(reader, Sentence.of(message, language)));
        }
        return byReader;
    }

    /**
     * {@return the texts of one policy}
     *
     * @param terms what its texts may name beside what a part of a decision has: whole numbers, money and lists of strings
     * @param zone in which its times are told
     */
    public Texts of(Map<String, Object> terms, ZoneId zone) {
        return new OfPolicy(terms, zone);
    }

    private final class OfPolicy implements Texts {

        private final Map<Language, Values> values = new EnumMap<>(Language.class);
        private final Map<Language, Map<String, Object>> terms = new EnumMap<>(Language.class);
        /** What names nothing but terms is the same in every decision, and written once. */
        private final Map<Sentence, String> written = new ConcurrentHashMap<>();

        OfPolicy(Map<String, Object> terms, ZoneId zone) {
            for (Language language : Language.values()) {
                Values ofLanguage = new Values(language, zone);
                values.put(language, ofLanguage);
                this.terms.put(language, ofLanguage.written(terms));
            }
        }

        @Override
        public Collection<String> codes(Kind kind) {
            return Collections.unmodifiableCollection(codes.getOrDefault(kind, Set.of()));
        }

        @Override
        public Optional<String> of(Told told, Reader reader, Language language) {
            return Optional.ofNullable(sentences.get(new Key(language, told.kind(), told.code())))
                    .map(byReader -> byReader.get(reader))
                    .map(sentence -> write(
                            sentence,
                            told,
                            Objects.requireNonNull(values.get(language)),
                            Objects.requireNonNull(terms.get(language))));
        }

        private String write(Sentence sentence, Told told, Values values, Map<String, Object> terms) {
            if (Collections.disjoint(
                    sentence.names(), Told.arguments(told.kind()).keySet())) {
                return written.computeIfAbsent(sentence, _ -> sentence.with(terms));
            }
            Map<String, Object> all = new HashMap<>(terms);
            all.putAll(values.written(told.arguments()));
            return sentence.with(all);
        }
    }
}
