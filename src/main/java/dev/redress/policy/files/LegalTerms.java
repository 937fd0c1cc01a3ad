package dev.redress.policy.files;

import dev.redress.decision.Term;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.LegalTermSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/**
 * The numbers that a part of the rules brings along in its {@code terms.yaml}, such as the days of a law. They hold for
 * every policy that takes the part; a policy may better them for the buyer, never worsen them.
 *
 * @param files where they stand
 * @param whole whether all of them could be read
 */
record LegalTerms(SortedMap<String, Stated> byName, List<RuleFile> files, boolean whole) {

    static final String FILE = "terms.yaml";

    /** A term of a part and the file that states it. */
    record Stated(RuleFile file, LegalTermSource source) {}

    static LegalTerms read(List<String> parts, RulesFolder folder, Collection<SourceProblem> problems) {
        SortedMap<String, Stated> byName = new TreeMap<>();
        List<RuleFile> files = new ArrayList<>();
        int before = problems.size();
        for (String part : parts) {
            String path = part + "/" + FILE;
            if (folder.hasFile(path)) {
                folder.file(path, problems).ifPresent(file -> {
                    files.add(file);
                    Yaml.read(file, new TypeReference<Map<String, LegalTermSource>>() {}, problems)
                            .ifPresent(terms -> add(new TreeMap<>(terms), file, byName, problems));
                });
            }
        }
        return new LegalTerms(byName, List.copyOf(files), problems.size() == before);
    }

    private static void add(
            SortedMap<String, LegalTermSource> terms,
            RuleFile file,
            SortedMap<String, Stated> byName,
            Collection<SourceProblem> problems) {
        terms.forEach((name, source) -> {
            Stated before = byName.putIfAbsent(name, new Stated(file, source));
            if (before != null) {
                problems.add(file.problemAt(
                        TermSource.place(file.text(), name),
                        "term `" + name + "` stands in " + before.file().path() + " already; rename one of them"));
            }
        });
    }

    boolean states(String name) {
        return byName.containsKey(name);
    }

    SortedMap<String, Term> terms() {
        SortedMap<String, Term> terms = new TreeMap<>();
        byName.forEach((name, stated) -> terms.put(
                name, new Term(name, BigDecimal.valueOf(stated.source().number()), List.of())));
        return terms;
    }

    /** {@return why a policy may not state this term so, if it may not} */
    Optional<String> problem(Term own, boolean inForce) {
        Stated stated = byName.get(own.name());
        if (stated == null
                || (inForce && own.choices().isEmpty() && stated.source().allows(own.value()))) {
            return Optional.empty();
        }
        return Optional.of("term `" + own.name() + "` is " + stated.source().bound() + " by "
                + stated.file().path() + ", which a shop may better for the buyer and never worsen; correct it or take"
                + " it out");
    }
}
