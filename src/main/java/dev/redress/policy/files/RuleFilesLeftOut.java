package dev.redress.policy.files;

import dev.redress.decision.Citation;
import dev.redress.policy.PolicyCatalogue;
import dev.redress.policy.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule files of a folder that no policy takes: nobody builds them, so nobody would notice what is wrong with them. */
public final class RuleFilesLeftOut {

    private RuleFilesLeftOut() {}

    public static List<SourceProblem> problems(RulesFolder folder, PolicyCatalogue catalogue) {
        Set<String> taken = catalogue.all().stream()
                .flatMap(policy -> policy.rules().rules().stream())
                .map(Citation::file)
                .collect(Collectors.toSet());
        return folder.files("", ".drl", new ArrayList<>()).stream()
                .filter(file -> !taken.contains(file.path()))
                .map(file -> new SourceProblem(
                        file.path(),
                        0,
                        0,
                        "no policy has a rule from this file; add its folder to the `parts` of one, or take the"
                                + " file out"))
                .toList();
    }
}
