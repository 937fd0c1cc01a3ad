package dev.redress.api;

import dev.redress.decision.Languages;
import dev.redress.facts.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** What a call to decide says beside the case. */
final class DecideQuery {

    private static final String LANGUAGES = "languages";
    private static final String ALL = "all";

    private DecideQuery() {}

    /** Reads the languages that the answer is wanted in; refuses the request where it asks for them wrongly. */
    static Languages languages(HttpServletRequest request) {
        String[] values = request.getParameterMap().getOrDefault(LANGUAGES, new String[0]);
        if (values.length > 1) {
            throw refused("duplicate-value", "the parameter is given more than once");
        }
        if (values.length == 1 && !values[0].equals(ALL)) {
            throw refused("unknown-value", "only `" + ALL + "` is known; one language is chosen by `Accept-Language`");
        }
        return new Languages(
                AcceptLanguage.choose(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))),
                values.length == 1);
    }

    private static RefusedRequest refused(String code, String detail) {
        List<Problem> problems = List.of(new Problem("/" + LANGUAGES, code, detail));
        return new RefusedRequest(ProblemKind.INVALID_QUERY, ProblemBody.count(problems, "the query"), problems);
    }
}
