package dev.redress.facts.json;

import dev.redress.facts.CaseFacts;
import dev.redress.facts.CaseFile;
import dev.redress.facts.CaseForm;
import dev.redress.facts.CaseTimes;
import dev.redress.facts.ClaimedCase;
import dev.redress.facts.FactsCheck;
import dev.redress.facts.PolicyUnits;
import dev.redress.facts.Problem;
import dev.redress.facts.ShopUnits;
import dev.redress.wire.WireCaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final PolicyUnits shops;

    /** @param shops gives the units of the shop behind a policy id */
    public CaseReader(PolicyUnits shops) {
        this(new Contract(), shops);
    }

    private CaseReader(Contract contract, PolicyUnits shops) {
        this(new SchemaProblems(contract, CASE), new LongArrays(contract), shops);
    }

    private CaseReader(SchemaProblems schema, LongArrays arrays, PolicyUnits shops) {
        this.schema = schema;
        this.arrays = arrays;
        this.shops = shops;
    }

    @Override
    public CaseReader over(PolicyUnits others) {
        return new CaseReader(schema, arrays, others);
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
        ClaimedCase claims = new Claims(root, wrong).read();
        Optional<ShopUnits> shop = shop(claims, problems);
        FactsCheck.problems(claims, shop).stream()
                .filter(problem -> !wrong.contains(problem.pointer()))
                .forEach(problems::add);
        shop.map(units -> ExtraProblems.in(root, units.extras())).orElse(List.of()).stream()
                .filter(problem -> wrong.stream().noneMatch(place -> isAt(place, problem.pointer())))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        WireCaseFacts wire = CanonicalJson.bind(root, WireCaseFacts.class);
        CaseFacts facts = CaseMapping.facts(wire, root, shop.orElseThrow());
        return new Accepted(new CaseFile(facts, CaseWriter.write(facts)));
    }

    private Optional<ShopUnits> shop(ClaimedCase claims, List<Problem> problems) {
        if (claims.policy() == null) {
            return Optional.empty();
        }
        return switch (shops.find(claims.policy(), CaseTimes.of(claims))) {
            case PolicyUnits.Found found -> Optional.of(found.units());
            case PolicyUnits.Missing missing -> {
                problems.add(new Problem("/policy", missing.code(), missing.detail()));
                yield Optional.empty();
            }
        };
    }

    private static boolean isAt(String place, String pointer) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
