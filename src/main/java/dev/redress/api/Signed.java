package dev.redress.api;

import dev.redress.facts.Problem;
import dev.redress.workshop.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who does something with a pack, and why, as callers say it. */
final class Signed {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_REASON = 500;

    /** Two names that look the same to people must be the same. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");

    private Signed() {}

    /** Reads the signature of a query; refuses the request with everything that is wrong with it. */
    static Signature of(Map<String, String[]> parameters) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> by = ListQuery.required(parameters, "by", problems);
        Optional<String> why = ListQuery.required(parameters, "why", problems);
        Signature signature = signature(by.orElse("nobody"), why.orElse("nothing"), problems);
        if (!problems.isEmpty()) {
            throw new RefusedRequest(ProblemKind.INVALID_QUERY, ProblemBody.count(problems, "the query"), problems);
        }
        return signature;
    }

    /** Reads the signature of a body that has one; refuses the request with everything that is wrong with it. */
    static Signature of(String by, String why) {
        List<Problem> problems = new ArrayList<>();
        Signature signature = signature(by, why, problems);
        if (!problems.isEmpty()) {
            throw ProblemBody.refusal(ProblemKind.INVALID_REQUEST, problems, "the request");
        }
        return signature;
    }

    private static Signature signature(String by, String why, List<Problem> problems) {
        return new Signature(text("/by", by, LONGEST_NAME, problems), text("/why", why, LONGEST_REASON, problems));
    }

    private static String text(String pointer, String sent, int longest, List<Problem> problems) {
        String text = SPACES.matcher(sent).replaceAll(" ").strip();
        if (text.isEmpty() || text.length() > longest || UNSEEN.matcher(text).find()) {
            problems.add(new Problem(
                    pointer,
                    "bad-format",
                    "1 to " + longest + " characters on one line are wanted, all of them visible"));
            return "-";
        }
        return text;
    }
}
