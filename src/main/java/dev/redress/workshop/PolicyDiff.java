package dev.redress.workshop;

import dev.redress.policy.Contents;
import dev.redress.policy.Contents.Filed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one state of the rules says otherwise than another, change by change. */
public final class PolicyDiff {

    private static final String SCENARIOS = "scenarios/";

    private final Contents old;
    private final Contents now;
    private final List<Change> changes = new ArrayList<>();

    private PolicyDiff(Contents old, Contents now) {
        this.old = old;
        this.now = now;
    }

    /** {@return the changes that make the new contents of the old: of rules, then of everything else, in order} */
    public static List<Change> between(Contents old, Contents now) {
        PolicyDiff diff = new PolicyDiff(old, now);
        diff.rules();
        diff.values();
        return List.copyOf(diff.changes);
    }

    private void rules() {
        SortedMap<String, Filed> gone = new TreeMap<>(old.rules());
        gone.keySet().removeAll(now.rules().keySet());
        SortedMap<String, Filed> added = new TreeMap<>(now.rules());
        added.keySet().removeAll(old.rules().keySet());
        renamed(gone, added);
        gone.values().forEach(rule -> change(rule, "is gone", rule.says(), new TreeSet<>()));
        added.values().forEach(rule -> change(rule, "is new", new TreeSet<>(), rule.says()));
        old.rules().forEach((name, before) -> {
            Filed after = now.rules().get(name);
            if (after != null) {
                changed(before, after);
            }
        });
    }

    /** A rule that says the same under another name was renamed; which of several that say the same does not matter. */
    private void renamed(SortedMap<String, Filed> gone, SortedMap<String, Filed> added) {
        for (Filed before : List.copyOf(gone.values())) {
            Optional<Filed> same = added.values().stream()
                    .filter(after -> after.says().equals(before.says()))
                    .findFirst();
            same.ifPresent(after -> {
                gone.remove(before.rule().name());
                added.remove(after.rule().name());
                change(
                        before,
                        "is now called \"" + after.rule().name() + "\"" + moved(before, after),
                        new TreeSet<>(),
                        new TreeSet<>());
            });
        }
    }

    private void changed(Filed before, Filed after) {
        NavigableSet<String> without = new TreeSet<>(before.says());
        without.removeAll(after.says());
        NavigableSet<String> with = new TreeSet<>(after.says());
        with.removeAll(before.says());
        if (!without.isEmpty() || !with.isEmpty()) {
            change(after, "says otherwise" + moved(before, after), without, with);
        } else if (!before.file().equals(after.file())) {
            change(after, "stands" + moved(before, after).substring(1), without, with);
        }
    }

    private static String moved(Filed before, Filed after) {
        return before.file().equals(after.file()) ? "" : ", in " + after.file() + " instead of " + before.file();
    }

    private void change(Filed rule, String what, Collection<String> without, Collection<String> with) {
        NavigableSet<String> clauses = new TreeSet<>();
        Stream.of(old, now)
                .map(contents -> contents.rules().get(rule.rule().name()))
                .flatMap(Stream::ofNullable)
                .map(Filed::clause)
                .forEach(clauses::add);
        NavigableSet<String> policies = new TreeSet<>(old.policiesOf(rule.file()));
        policies.addAll(now.policiesOf(rule.file()));
        changes.add(new Change(
                rule.file(),
                "rule \"" + rule.rule().name() + "\" " + what,
                List.copyOf(without),
                List.copyOf(with),
                policies,
                clauses));
    }

    private void values() {
        NavigableSet<String> files = new TreeSet<>(old.values().keySet());
        files.addAll(now.values().keySet());
        for (String file : files) {
            SortedMap<String, String> before = old.values().getOrDefault(file, new TreeMap<>());
            SortedMap<String, String> after = now.values().getOrDefault(file, new TreeMap<>());
            if (file.startsWith(SCENARIOS)) {
                scenarios(file, before, after);
            } else {
                values(file, before, after);
            }
        }
    }

    private void values(String file, SortedMap<String, String> before, SortedMap<String, String> after) {
        NavigableSet<String> policies = new TreeSet<>(old.policiesOf(file));
        policies.addAll(now.policiesOf(file));
        NavigableSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            String from = before.get(place);
            String to = after.get(place);
            if (from == null || !from.equals(to)) {
                changes.add(new Change(
                        file,
                        Said.of(file, place, from, to),
                        List.of(),
                        List.of(),
                        policies,
                        Said.clauses(file, place)));
            }
        }
    }

    /** Of scenarios it is enough how many; what they tell is in the rules. */
    private void scenarios(String file, SortedMap<String, String> before, SortedMap<String, String> after) {
        Map<String, SortedMap<String, String>> old = Said.byScenario(before);
        Map<String, SortedMap<String, String>> now = Said.byScenario(after);
        long added =
                now.keySet().stream().filter(name -> !old.containsKey(name)).count();
        long gone = old.keySet().stream().filter(name -> !now.containsKey(name)).count();
        long changed = now.entrySet().stream()
                .filter(scenario -> old.containsKey(scenario.getKey())
                        && !old.get(scenario.getKey()).equals(scenario.getValue()))
                .count();
        if (added + gone + changed > 0) {
            changes.add(new Change(
                    file,
                    "scenarios: " + added + " new, " + gone + " gone, " + changed + " otherwise",
                    List.of(),
                    List.of(),
                    new TreeSet<>(),
                    new TreeSet<>()));
        }
    }
}
