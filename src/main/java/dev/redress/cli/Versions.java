package dev.redress.cli;

import dev.redress.facts.json.Echo;
import dev.redress.wire.WirePackPolicy;
import dev.redress.wire.WirePackStep;
import dev.redress.wire.WirePackSummary;
import dev.redress.wire.WireStepDone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Prints what was published, when, by whom and why. */
@Command(
        name = "versions",
        mixinStandardHelpOptions = true,
        description =
                "Lists what was published on a running service, the last first: number, when, who, why, what changed.")
final class Versions extends ServerCommand {

    Versions(Commands.Streams streams) {
        super(streams);
    }

    /** One publication of a pack. */
    private record Published(WirePackStep step, WirePackSummary pack) {

        Map<String, String> versions() {
            return pack.getPolicies().stream()
                    .collect(Collectors.toMap(
                            WirePackPolicy::getId, WirePackPolicy::getVersion, (first, _) -> first, TreeMap::new));
        }
    }

    @Override
    int run(Server server) throws NotDone {
        List<Published> published = server.packs().stream()
                .flatMap(Versions::published)
                .sorted(Comparator.comparing(one -> one.step().getNumber()))
                .toList();
        List<String> lines = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (Published one : published) {
            lines.add(line(one, changed(before, one.versions())));
            before = one.versions();
        }
        lines.reversed().forEach(this::tell);
        return 0;
    }

    private static Stream<Published> published(WirePackSummary pack) {
        return pack.getSteps().stream()
                .filter(step -> step.getDone() == WireStepDone.PUBLISHED)
                .map(step -> new Published(step, pack));
    }

    private static String line(Published one, String changed) {
        WirePackStep step = one.step();
        return Echo.line(step.getNumber() + "  " + step.getAt() + "  " + step.getBy() + "  " + step.getWhy() + "  pack "
                + one.pack().getId() + "  " + changed);
    }

    private static String changed(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        String changes = ids.stream()
                .filter(id -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "")))
                .map(id -> after.containsKey(id) ? id : "without " + id)
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? "no policy changed" : changes;
    }
}
