package dev.redress.facts.json;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseFile;
import dev.redress.facts.CaseForm;
import dev.redress.facts.FactsCheck;
import dev.redress.facts.PolicyUnits;
import dev.redress.facts.Problem;
import dev.redress.wire.WireCaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads cases as the contract has them, and finds everything that is wrong with one at once: what its schema refuses, and
 * what cannot be true or be decided in the rest of it. Safe for use by many threads.
 */
public final class CaseReader implements CaseForm {

    private static final String CASE = "/components/schemas/CaseFacts";

    /** What is wrong with a place as a whole, while what it holds can still be checked. */
    private static final Set<String> OF_THE_WHOLE =
            Set.of("too-many-items", "empty-items", "duplicate-value", "missing-field");

    private final SchemaProblems schema;
    private final LongArrays arrays;
    private final FactsCheck check;
    private final PolicyUnits shops;

    /** @param shops gives the units of the shop behind a policy id */
    public CaseReader(PolicyUnits shops) {
        Contract contract = new Contract();
        this.schema = new SchemaProblems(contract, CASE);
        this.arrays = new LongArrays(contract);
        this.shops = shops;
        this.check = new FactsCheck(shops);
    }

    @Override
    public Reading read(byte[] json) {
        return switch (JsonText.parse(json)) {
            case JsonText.Parsed.Unreadable(Problem why) -> new Refused(List.of(why));
            case JsonText.Parsed.Tree(JsonNode root) ->
                HalfCharacters.firstIn(root)
                        .<Reading>map(problem -> new Refused(List.of(problem)))
                        .orElseGet(() -> read(root));
        };
    }

    private Reading read(JsonNode root) {
        arrays.cut(root, CASE);
        WholeNumbers.normalise(root);
        SchemaProblems.Found structural = schema.of(root);
        if (!structural.all()) {
            return new Refused(List.copyOf(structural.problems()));
        }
        Set<String> wrong = structural.problems().stream()
                .filter(problem -> !OF_THE_WHOLE.contains(problem.code()))
                .map(Problem::pointer)
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>(structural.problems());
        check.problems(new Claims(root, wrong).read()).stream()
                .filter(problem -> !wrong.contains(problem.pointer()))
                .forEach(problems::add);
        extras(root).stream()
                .filter(problem -> wrong.stream().noneMatch(place -> isAt(place, problem.pointer())))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        WireCaseFacts wire = CanonicalJson.bind(root, WireCaseFacts.class);
        CaseFacts facts =
                CaseMapping.facts(wire, root, shops.find(wire.getPolicy()).orElseThrow());
        return new Accepted(new CaseFile(facts, CaseWriter.write(facts)));
    }

    private List<Problem> extras(JsonNode root) {
        return root.path("policy").isString()
                ? shops.find(root.path("policy").stringValue())
                        .map(shop -> ExtraProblems.in(root, shop.extras()))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isAt(String place, String pointer) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
