package dev.redress.policy.files;

import dev.redress.decision.Handover;
import dev.redress.decision.TextArgument;
import dev.redress.decision.Texts.Kind;
import dev.redress.decision.Told;
import dev.redress.decision.icu.Lines;
import dev.redress.decision.icu.MessageCheck;
import dev.redress.policy.CodeUse;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.Sources.PolicySource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether the texts say all that the rules need, and nothing that they can't. */
final class TextsCheck {

    private final MessageFiles files;
    private final Map<Needed, List<SourceProblem>> checked = new HashMap<>();
    private final Set<String> policies = new HashSet<>();
    /** Which policies a problem troubles. */
    private final Map<SourceProblem, Set<String>> found = new LinkedHashMap<>();

    TextsCheck(MessageFiles files) {
        this.files = files;
    }

    /** What a policy wants of the texts: many shops share their parts, and have terms of the same forms. */
    private record Needed(List<String> parts, Map<String, TextArgument> terms) {}

    /** Checks the texts that a policy needs. Terms that can't be read are told of elsewhere, and come first. */
    void policy(PolicySource source, LegalTerms law, List<RuleFile> rules) {
        policies.add(source.id());
        TermsInTexts known = TermsInTexts.of(source, law);
        if (!known.whole()) {
            return;
        }
        Map<String, TextArgument> terms = known.arguments();
        checked.computeIfAbsent(new Needed(source.parts(), terms), _ -> faults(codes(rules), terms))
                .forEach(problem ->
                        found.computeIfAbsent(problem, _ -> new TreeSet<>()).add(source.id()));
    }

    /**
     * {@return all that is wrong}
     *
     * @param everyRule the rule files of the folder, whether a policy takes them or not
     */
    List<SourceProblem> problems(List<RuleFile> everyRule) {
        List<SourceProblem> problems = new ArrayList<>();
        found.forEach((problem, troubled) -> problems.add(
                troubled.size() == policies.size()
                        ? problem
                        : new SourceProblem(
                                problem.file(),
                                problem.line(),
                                problem.column(),
                                problem.detail() + " (in policy " + String.join(", ", troubled) + ")")));
        Map<Kind, Set<String>> used = codes(everyRule);
        for (MessageFile file : files.all()) {
            file.lines()
                    .forEach((kind, byCode) -> byCode.keySet().stream()
                            .filter(code -> !used.getOrDefault(kind, Set.of()).contains(code))
                            .forEach(code -> problems.add(file.problem(
                                    kind,
                                    code,
                                    "no rule has the code `" + code + "` among its " + kind.plural()
                                            + "; correct it or take the text out"))));
        }
        Handover.OWN_CODES.stream()
                .filter(code -> !files.all().getFirst().lines(Kind.REFERRAL).containsKey(code))
                .forEach(code -> problems.add(files.all()
                        .getFirst()
                        .problem(
                                Kind.REFERRAL,
                                "`" + code
                                        + "` has no text among the referrals; Redress itself refers cases for it: add"
                                        + " it in every language")));
        return problems;
    }

    private List<SourceProblem> faults(Map<Kind, Set<String>> used, Map<String, TextArgument> terms) {
        List<SourceProblem> problems = new ArrayList<>();
        used.forEach((kind, codes) -> {
            Map<String, TextArgument> known = new TreeMap<>(terms);
            known.putAll(Told.arguments(kind));
            for (MessageFile file : files.all()) {
                codes.forEach(code -> {
                    Lines lines = file.lines(kind).get(code);
                    if (lines != null) {
                        faults(file, kind, code, true, lines.agent(), known, problems);
                        if (lines.buyer() != null) {
                            faults(file, kind, code, false, lines.buyer(), known, problems);
                        }
                    }
                });
            }
        });
        return problems;
    }

    private static void faults(
            MessageFile file,
            Kind kind,
            String code,
            boolean agent,
            String message,
            Map<String, TextArgument> known,
            List<SourceProblem> problems) {
        MessageCheck.faults(message, file.language(), known)
                .forEach(fault -> problems.add(file.problem(kind, code, agent, fault.index(), fault.detail())));
    }

    private static Map<Kind, Set<String>> codes(List<RuleFile> rules) {
        Map<Kind, Set<String>> codes = new EnumMap<>(Kind.class);
        codes.put(Kind.REFERRAL, new TreeSet<>(Handover.OWN_CODES));
        rules.stream()
                .flatMap(file -> CodeUse.all(file).stream())
                .forEach(use ->
                        codes.computeIfAbsent(use.kind(), _ -> new TreeSet<>()).add(use.code()));
        return codes;
    }
}
