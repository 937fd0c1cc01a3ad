package dev.redress.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that the rules said about one case. Its order carries no meaning.
 *
 * @param all the proposals
 * @param fired which rules fired, and on what
 * @param failures rules that threw, or that did not come to an end within their bounds
 */
public record Proposals(List<Proposed> all, List<RuleFiring> fired, List<RuleFailure> failures) {

    public Proposals {
        all = List.copyOf(all);
        fired = List.copyOf(fired);
        failures = List.copyOf(failures);
    }

    /** A proposal of a known kind with the rule that made it. */
    record Said<P extends Proposal>(P what, Citation by) {}

    <P extends Proposal> Stream<Said<P>> said(Class<P> kind) {
        return all.stream()
                .filter(proposed -> kind.isInstance(proposed.proposal()))
                .map(proposed -> new Said<>(kind.cast(proposed.proposal()), proposed.by()));
    }

    /** {@return the distinct proposals of a kind in the given order, each with every clause it was made under} */
    <P extends Proposal> List<Stated<P>> stated(Class<P> kind, Comparator<P> order) {
        Map<P, TreeSet<String>> clauses = new LinkedHashMap<>();
        said(kind)
                .forEach(said -> clauses.computeIfAbsent(said.what(), _ -> new TreeSet<>())
                        .add(said.by().clause()));
        return clauses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(entry -> new Stated<>(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    static List<String> clauses(Stream<? extends Said<?>> said) {
        return said.map(one -> one.by().clause()).distinct().sorted().toList();
    }

    static List<String> rules(Stream<? extends Said<?>> said) {
        return said.map(one -> one.by().rule()).distinct().sorted().toList();
    }
}
