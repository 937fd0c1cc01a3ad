package dev.redress.api;

import dev.redress.facts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which packs to list.
 *
 * @param before number of the first step of the pack that the page comes after
 * @param limit the most packs on the page
 */
record PackListQuery(long before, int limit) {

    /** Reads the parameters of a query; refuses the request with everything that is wrong with them. */
    static PackListQuery of(Map<String, String[]> parameters) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> cursor = ListQuery.one(parameters, "cursor", problems);
        Optional<Long> before = cursor.flatMap(Cursor::number);
        if (cursor.isPresent() && before.isEmpty()) {
            problems.add(new Problem("/cursor", "bad-format", "no page has given this cursor"));
        }
        int limit = ListQuery.limit(parameters, problems);
        if (!problems.isEmpty()) {
            throw new RefusedRequest(ProblemKind.INVALID_QUERY, ProblemBody.count(problems, "the query"), problems);
        }
        return new PackListQuery(before.orElse(Long.MAX_VALUE), limit);
    }
}
