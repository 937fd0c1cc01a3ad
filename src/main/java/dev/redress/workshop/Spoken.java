package dev.redress.workshop;

import dev.redress.decision.Language;
import dev.redress.decision.Texts;
import dev.redress.decision.Texts.Reader;
import dev.redress.decision.Told;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.ScenarioRun;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.SourcePlaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts that name what a rule does not give: the scenarios show it, since they fire every rule. */
final class Spoken {

    private final SourcePlaces places;
    private final Set<Missing> seen = new HashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    /** Told once, however many scenarios show it. */
    private record Missing(Language language, Texts.Kind kind, String code, String name) {}

    private Spoken(SourcePlaces places) {
        this.places = places;
    }

    static List<SourceProblem> problems(PolicyCatalogue catalogue, List<ScenarioRun> runs, SourcePlaces places) {
        Spoken spoken = new Spoken(places);
        for (ScenarioRun run : runs) {
            Texts texts = catalogue
                    .find(run.scenario().facts().policy())
                    .orElseThrow()
                    .texts();
            for (Told told : Told.of(run.outcome())) {
                for (Language language : Language.values()) {
                    for (Reader reader : Reader.values()) {
                        texts.of(told, reader, language)
                                .ifPresent(text -> spoken.text(
                                        told, language, text, run.scenario().name()));
                    }
                }
            }
        }
        return spoken.problems;
    }

    private void text(Told told, Language language, String text, String scenario) {
        for (String name : Told.arguments(told.kind()).keySet()) {
            boolean missing = text.contains("{" + name + "}");
            if (missing && seen.add(new Missing(language, told.kind(), told.code(), name))) {
                problems.add(places.problem(
                        "messages/" + language.tag() + ".yaml",
                        told.kind().plural() + ":",
                        "  " + told.code() + ":",
                        "`" + told.code() + "` names {" + name + "}, which it does not have in scenario `" + scenario
                                + "`; leave it out, or have the rule give it"));
            }
        }
    }
}
