package dev.redress.mutation;

import dev.redress.decision.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be changed in what a rule proposes. */
final class ProposalMutations {

    private final RuleText rule;
    private final Texts texts;

    private ProposalMutations(RuleText rule, Texts texts) {
        this.rule = rule;
        this.texts = texts;
    }

    static Stream<Mutation> of(RuleText rule, Texts texts) {
        ProposalMutations mutations = new ProposalMutations(rule, texts);
        return rule.proposals().stream()
                .flatMap(proposal -> Stream.concat(mutations.dropped(proposal), mutations.swapped(proposal)));
    }

    /** Where it is the only proposal, nothing is left of the rule, and that is a mutation of its own. */
    private Stream<Mutation> dropped(Span proposal) {
        return rule.proposals().size() < 2
                ? Stream.empty()
                : Stream.of(Mutation.replacing(rule, proposal, proposal, ""));
    }

    private Stream<Mutation> swapped(Span proposal) {
        return IntStream.range(0, proposal.size())
                .boxed()
                .flatMap(i -> instead(proposal, i).stream()
                        .map(instead -> Mutation.replacing(rule, proposal, proposal.part(i, i + 1), instead)));
    }

    private List<String> instead(Span proposal, int index) {
        Token token = proposal.at(index);
        if (index >= 2
                && proposal.at(index - 1).is(".")
                && proposal.at(index - 2).isType()) {
            return values(proposal.at(index - 2).text(), token.text());
        }
        if (token.isString()) {
            return code(kind(proposal), token.text().substring(1, token.text().length() - 1));
        }
        if (token.isNumber() || rule.isNumber(token.text())) {
            return List.of(token.text() + " + 1");
        }
        return switch (token.text()) {
            case "true" -> List.of("false");
            case "false" -> List.of("true");
            default -> List.of();
        };
    }

    private static List<String> values(String type, String value) {
        return type.equals("Stance")
                ? Values.of(type).stream().filter(other -> !other.equals(value)).toList()
                : List.of(Values.swapped(type, value));
    }

    private static String kind(Span proposal) {
        return IntStream.range(0, proposal.size() - 1)
                .filter(i -> proposal.at(i).is("new"))
                .mapToObj(i -> proposal.at(i + 1).text())
                .findFirst()
                .orElse("");
    }

    private List<String> code(String kind, String code) {
        return Stream.of(Texts.Kind.values())
                .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
                .flatMap(one -> next(new ArrayList<>(texts.codes(one)), code).stream())
                .map(next -> "\"" + next + "\"")
                .toList();
    }

    private static Optional<String> next(List<String> codes, String code) {
        return codes.size() < 2 ? Optional.empty() : Optional.of(codes.get((codes.indexOf(code) + 1) % codes.size()));
    }
}
