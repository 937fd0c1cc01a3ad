package dev.redress.api;

import dev.redress.facts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to list the decisions of.
 *
 * @param after the decision that the page comes after, or {@code null} for the first page
 * @param limit the most decisions on the page
 */
record ListQuery(String caseId, @Nullable String after, int limit) {

    private static final Pattern CASE_ID = Pattern.compile("[!-~]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int USUAL_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 100;

    /** Reads the parameters of a query; refuses the request with everything that is wrong with them. */
    static ListQuery of(Map<String, String[]> parameters) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> caseId = required(parameters, "caseId", problems);
        if (caseId.filter(id -> !CASE_ID.matcher(id).matches()).isPresent()) {
            problems.add(new Problem("/caseId", "bad-format", "1 to 64 visible ASCII characters are wanted"));
        }
        Optional<String> cursor = one(parameters, "cursor", problems);
        Optional<String> after = cursor.flatMap(Cursor::decisionId);
        if (cursor.isPresent() && after.isEmpty()) {
            problems.add(new Problem("/cursor", "bad-format", "no page has given this cursor"));
        }
        int limit = limit(parameters, problems);
        if (!problems.isEmpty()) {
            throw new RefusedRequest(ProblemKind.INVALID_QUERY, ProblemBody.count(problems, "the query"), problems);
        }
        return new ListQuery(caseId.orElseThrow(), after.orElse(null), limit);
    }

    /** {@return a parameter that must be there, once} */
    static Optional<String> required(Map<String, String[]> parameters, String name, List<Problem> problems) {
        if (!parameters.containsKey(name)) {
            problems.add(new Problem("/" + name, "missing-field", "the parameter is required"));
        }
        return one(parameters, name, problems);
    }

    /** {@return the most entries that a page may have} */
    static int limit(Map<String, String[]> parameters, List<Problem> problems) {
        return one(parameters, "limit", problems)
                .map(text -> limit(text, problems))
                .orElse(USUAL_LIMIT);
    }

    /** {@return a parameter that may be there, once} */
    static Optional<String> one(Map<String, String[]> parameters, String name, List<Problem> problems) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            problems.add(new Problem("/" + name, "duplicate-value", "the parameter is given more than once"));
        }
        return values.length == 1 ? Optional.of(values[0]) : Optional.empty();
    }

    private static int limit(String text, List<Problem> problems) {
        if (!NUMBER.matcher(text).matches()) {
            problems.add(new Problem("/limit", "wrong-type", wanted()));
            return USUAL_LIMIT;
        }
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            problems.add(new Problem("/limit", "out-of-range", "`" + limit + "` is out of range: " + wanted()));
        }
        return limit;
    }

    private static String wanted() {
        return "a whole number from 1 to " + HIGHEST_LIMIT + " is wanted";
    }
}
