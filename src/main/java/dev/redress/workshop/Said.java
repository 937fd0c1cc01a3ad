package dev.redress.workshop;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes of single values in the words of those who keep them. */
final class Said {

    private static final Pattern POLICY = Pattern.compile("policies/(.+)\\.yaml");
    private static final Pattern LAW = Pattern.compile("statute/([^/]+)/terms\\.yaml");
    private static final Pattern MESSAGES = Pattern.compile("messages/(.+)\\.yaml");
    private static final Pattern TERM = Pattern.compile("/terms/([^/]+)(?:/value)?");
    private static final Pattern CLAUSE = Pattern.compile("/([^/]+)/.*");
    private static final Pattern SCENARIO = Pattern.compile("/scenarios/([^/]+)/.*");

    private Said() {}

    /** {@return one value's change in a sentence} */
    static String of(String file, String place, @Nullable String from, @Nullable String to) {
        return subject(file, place) + " " + change(from, to);
    }

    private static String subject(String file, String place) {
        Matcher policy = POLICY.matcher(file);
        Matcher law = LAW.matcher(file);
        Matcher messages = MESSAGES.matcher(file);
        Matcher term = TERM.matcher(place);
        if (policy.matches()) {
            return policy.group(1) + ": "
                    + (term.matches() ? "the term `" + term.group(1) + "`" : "`" + place.substring(1) + "`");
        }
        if (law.matches()) {
            return "the law of " + law.group(1) + ": `" + place.substring(1) + "`";
        }
        if (messages.matches()) {
            return "the text `" + place.substring(1) + "` in " + messages.group(1);
        }
        if (isRegister(file)) {
            return "the register: `" + place.substring(1) + "`";
        }
        return file + ": `" + place.substring(1) + "`";
    }

    private static String change(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return "is new: `" + to + "`";
        }
        return to == null ? "is gone; it was `" + from + "`" : "was `" + from + "` and is `" + to + "`";
    }

    /** {@return the clauses that a value of the register belongs to} */
    static SortedSet<String> clauses(String file, String place) {
        SortedSet<String> clauses = new TreeSet<>();
        Matcher clause = CLAUSE.matcher(place);
        if (isRegister(file) && clause.matches()) {
            clauses.add(clause.group(1));
        }
        return clauses;
    }

    private static boolean isRegister(String file) {
        return file.equals("clauses.yaml");
    }

    /** {@return what each scenario of a file says; what all of them share goes under the empty name} */
    static Map<String, SortedMap<String, String>> byScenario(SortedMap<String, String> values) {
        Map<String, SortedMap<String, String>> scenarios = new TreeMap<>();
        values.forEach((place, value) -> {
            Matcher scenario = SCENARIO.matcher(place);
            scenarios
                    .computeIfAbsent(scenario.matches() ? scenario.group(1) : "", _ -> new TreeMap<>())
                    .put(place, value);
        });
        return scenarios;
    }
}
