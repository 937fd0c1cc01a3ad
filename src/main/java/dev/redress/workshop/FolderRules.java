package dev.redress.workshop;

import dev.redress.policy.Pack;
import dev.redress.policy.PackState;
import dev.redress.policy.Policies;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes live what stands in a rules folder, as soon as all is well with it. For one thread at a time. */
public final class FolderRules {

    /** What goes on record for what was found in a folder: nobody is asked, so nobody can be named. */
    private static final String NOBODY_NAMED = "whoever keeps the rules folder";

    private final Path folder;
    private final LivePacks live;
    private final BuiltPacks built;
    private final RulesCheck check;
    private final Publisher publisher;
    private volatile List<SourceProblem> problems = List.of();

    /** Makes nothing live yet. */
    public FolderRules(Path folder, LivePacks live, BuiltPacks built, RulesCheck check, Publisher publisher) {
        this.folder = folder;
        this.live = live;
        this.built = built;
        this.check = check;
        this.publisher = publisher;
    }

    /** {@return what keeps the folder as it is from being live; nothing where it is} */
    public List<SourceProblem> problems() {
        return problems;
    }

    /**
     * Makes the folder live when the service starts: it has been put there to be served, so it is built and not checked.
     *
     * @return what keeps it from being live
     */
    public List<SourceProblem> start() {
        return look(pack -> new Checked(built.of(pack), false), "found in the folder when the service started");
    }

    /**
     * Makes the folder live after a change, if the whole check finds nothing.
     *
     * @return what keeps it from being live
     */
    public List<SourceProblem> changed() {
        return look(this::checked, "saved in the folder");
    }

    /** How a pack was tried. */
    private interface Trial {
        Checked of(Pack pack);
    }

    private record Checked(BuiltPacks.Build build, boolean whole) {}

    private Checked checked(Pack pack) {
        RulesCheck.Report report = check.check(RulesFolder.of(pack));
        return new Checked(
                report.passes() ? built.of(pack) : new BuiltPacks.Build(Optional.empty(), report.problems()), true);
    }

    private List<SourceProblem> look(Trial trial, String why) {
        List<SourceProblem> found = new ArrayList<>();
        Optional<Pack> pack = RulesFolder.at(folder).pack(found);
        if (pack.isPresent() && !isLive(pack.get())) {
            Checked checked = trial.of(pack.get());
            found.addAll(checked.build().problems());
            checked.build().policies().ifPresent(policies -> adopt(pack.get(), policies, checked.whole(), why));
        }
        problems = found.stream().distinct().sorted().toList();
        return problems;
    }

    private void adopt(Pack pack, Policies policies, boolean whole, String why) {
        publisher.adopt(pack, policies.all(), whole, new Signature(NOBODY_NAMED, why + " " + folder));
    }

    private boolean isLive(Pack pack) {
        return live.log().state(pack.id()).filter(PackState.LIVE::equals).isPresent();
    }
}
