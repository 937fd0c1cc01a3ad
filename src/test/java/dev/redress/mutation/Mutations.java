package dev.redress.mutation;

import dev.redress.decision.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every mutation of a rule. */
final class Mutations {

    private Mutations() {}

    /** {@return the mutations of a rule that make it another, each once} */
    static List<Mutation> of(RuleText rule, Texts texts) {
        Mutation dropped = Mutation.replacing(rule, rule.all(), rule.all(), "");
        Map<String, Mutation> byMutant = new LinkedHashMap<>();
        Stream.of(Stream.of(dropped), ConditionMutations.of(rule), ProposalMutations.of(rule, texts))
                .flatMap(mutations -> mutations)
                .forEach(mutation -> byMutant.putIfAbsent(mutation.mutant().text(), mutation));
        Map<String, Integer> namesakes = new HashMap<>();
        return byMutant.values().stream()
                .map(mutation -> mutation.after(namesakes.merge(mutation.change(), 1, Integer::sum) - 1))
                .toList();
    }
}
