package dev.redress.api;

import dev.redress.decision.Languages;
import dev.redress.facts.Problem;
import dev.redress.policy.LivePolicies;
import dev.redress.policy.Pinned;
import dev.redress.policy.Policies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a call to decide says beside the case.
 *
 * @param languages that the answer is wanted in
 * @param version of the policy that is to decide, or {@code null} for the one in force
 */
record DecideQuery(Languages languages, @Nullable String version) {

    private static final String LANGUAGES = "languages";
    private static final String ALL = "all";
    private static final String VERSION = "policyVersion";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Reads the query; refuses the request where it asks wrongly. */
    static DecideQuery of(HttpServletRequest request) {
        List<Problem> problems = new ArrayList<>();
        String languages = single(request, LANGUAGES, problems);
        if (languages != null && !languages.equals(ALL)) {
            problems.add(problem(
                    LANGUAGES,
                    "unknown-value",
                    "only `" + ALL + "` is known; one language is chosen by `Accept-Language`"));
        }
        String version = single(request, VERSION, problems);
        if (version != null && !SHA_256.matcher(version).matches()) {
            problems.add(problem(
                    VERSION, "bad-format", "a version is 64 hexadecimal digits in lower case, as a decision names it"));
        }
        if (!problems.isEmpty()) {
            throw refused(problems);
        }
        return new DecideQuery(
                new Languages(
                        AcceptLanguage.choose(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))),
                        languages != null),
                version);
    }

    /** {@return what is to decide: the version that is wanted, or else what is in force} */
    Policies policies(LivePolicies live) {
        return version == null
                ? live.now()
                : new Pinned(live.version(version)
                        .orElseThrow(() -> refused(List.of(
                                problem(VERSION, "unknown-version", "no policy was ever published in this version")))));
    }

    private static @Nullable String single(HttpServletRequest request, String name, List<Problem> problems) {
        String[] values = request.getParameterMap().getOrDefault(name, new String[0]);
        if (values.length > 1) {
            problems.add(problem(name, "duplicate-value", "the parameter is given more than once"));
        }
        return values.length == 1 ? values[0] : null;
    }

    private static Problem problem(String name, String code, String detail) {
        return new Problem("/" + name, code, detail);
    }

    private static RefusedRequest refused(List<Problem> problems) {
        return new RefusedRequest(ProblemKind.INVALID_QUERY, ProblemBody.count(problems, "the query"), problems);
    }
}
