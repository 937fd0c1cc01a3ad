package dev.redress.mutation;

import dev.redress.mutation.Fate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What became of all mutants, in figures and by name. */
record MutationReport(List<Fate> fates, KnownSurvivors known) {

    /** At least so many of a hundred mutants that could be built must be killed. */
    static final int LEAST_PERCENT = 95;

    /** {@return a table of the files, and every survivor} */
    String text() {
        StringBuilder text = new StringBuilder(row("killed", "survived", "stillborn", "percent", "file"));
        for (String file :
                new TreeSet<>(fates.stream().map(fate -> fate.mutation().file()).toList())) {
            text.append(row(
                    fates.stream()
                            .filter(fate -> fate.mutation().file().equals(file))
                            .toList(),
                    file));
        }
        text.append(row(fates, "in total"));
        Stream.of(Kind.SURVIVED, Kind.STILLBORN)
                .flatMap(kind -> Fate.of(fates, kind).stream())
                .map(fate -> fate.kind().name().toLowerCase(Locale.ROOT)
                        + (known.has(fate.mutation()) ? ", listed: " : ": ") + shown(fate) + "\n")
                .forEach(text::append);
        return text.toString();
    }

    private static String row(List<Fate> fates, String file) {
        return row(
                count(fates, Kind.KILLED),
                count(fates, Kind.SURVIVED),
                count(fates, Kind.STILLBORN),
                String.format(Locale.ROOT, "%.1f", percent(fates)),
                file);
    }

    private static String row(Object killed, Object survived, Object stillborn, Object percent, String file) {
        return String.format(Locale.ROOT, "%8s %8s %9s %8s  %s%n", killed, survived, stillborn, percent, file);
    }

    private static int count(List<Fate> fates, Kind kind) {
        return Fate.of(fates, kind).size();
    }

    /** {@return how many of a hundred were killed, those aside that could not be built} */
    private static double percent(List<Fate> fates) {
        int killed = count(fates, Kind.KILLED);
        int built = killed + count(fates, Kind.SURVIVED);
        return built == 0 ? 100 : 100.0 * killed / built;
    }

    /** {@return what must be mended of mutants that were chosen from all: survivors that are not listed} */
    List<String> problems() {
        return Fate.of(fates, Kind.SURVIVED).stream()
                .filter(fate -> !known.has(fate.mutation()))
                .map(fate -> "no scenario notices, and no reason is listed: " + shown(fate))
                .toList();
    }

    /** {@return what must be mended where the mutants are all there are} */
    List<String> problemsOfAll() {
        List<String> problems = new ArrayList<>(problems());
        Fate.of(fates, Kind.KILLED).stream()
                .filter(fate -> known.has(fate.mutation()))
                .map(fate -> "listed as a survivor, but `" + fate.killer() + "` notices; take it off the list: "
                        + shown(fate))
                .forEach(problems::add);
        known.notAmong(fates.stream().map(Fate::mutation).toList()).stream()
                .map(gone -> "listed as a survivor, but there is no such mutation; take it off the list: " + gone)
                .forEach(problems::add);
        if (percent(fates) < LEAST_PERCENT) {
            problems.add("only " + String.format(Locale.ROOT, "%.1f", percent(fates)) + " percent are killed, at least "
                    + LEAST_PERCENT + " are wanted");
        }
        return problems;
    }

    private static String shown(Fate fate) {
        return fate.mutation() + "   (rule \"" + fate.mutation().rule().name() + "\")";
    }
}
