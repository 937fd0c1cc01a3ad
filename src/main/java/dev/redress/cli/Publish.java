package dev.redress.cli;

import dev.redress.policy.Pack;
import dev.redress.policy.SourceProblem;
import dev.redress.policy.files.RulesFolder;
import dev.redress.wire.WirePack;
import dev.redress.wire.WirePackState;
import dev.redress.wire.WirePackStep;
import dev.redress.wire.WirePackStepRequest;
import dev.redress.wire.WirePublishingState;
import dev.redress.wire.WireStepToTake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a rules folder as far towards live as it may go now. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Sends a rules folder to a running service, has it checked there, and publishes it once it is approved.",
            "Where another person must approve it, it ends before that; called again after, it publishes."
        })
final class Publish extends ServerCommand {

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "rules",
            description = "The rules folder (${DEFAULT-VALUE}).")
    private Path folder;

    @Mixin
    private final Signing signing = new Signing();

    @Option(names = "--approve", description = "Approves it, too, where the service lets its author do so.")
    private boolean approve;

    Publish(Commands.Streams streams) {
        super(streams);
    }

    @Override
    int run(Server server) throws NotDone {
        List<SourceProblem> problems = new ArrayList<>();
        Optional<Pack> pack = RulesFolder.at(folder).pack(problems);
        if (pack.isEmpty()) {
            problems.forEach(this::complain);
            return 1;
        }
        WirePublishingState before = server.publishing();
        if (!before.getManaged()) {
            complain(address() + " follows its rules folder: what is saved there goes live by itself;"
                    + " with redress.managed=true it takes packs");
            return 1;
        }
        WirePack drafted = server.draft(pack.get(), signing.by(), signing.why());
        tell("pack " + drafted.getId() + " with " + drafted.getFiles().size() + " files is kept");
        return publish(server, before, drafted);
    }

    private int publish(Server server, WirePublishingState before, WirePack drafted) throws NotDone {
        WirePack pack = drafted;
        if (pack.getState() == WirePackState.LIVE) {
            tell("it is live already");
            return 0;
        }
        if (pack.getState() == WirePackState.DRAFT) {
            pack = server.take(pack.getId(), step(WireStepToTake.CHECK));
            int policies = pack.getPolicies().size();
            tell("checked: " + policies + (policies == 1 ? " policy" : " policies") + ", and nothing is wrong");
        }
        if (pack.getState() == WirePackState.CHECKED && !before.getFourEyes() && approve) {
            pack = server.take(pack.getId(), step(WireStepToTake.APPROVE));
            tell("approved");
        }
        if (pack.getState() == WirePackState.CHECKED) {
            String call = "approve " + pack.getId() + " --server " + address() + " --by NAME --why TEXT";
            tell(
                    before.getFourEyes()
                            ? "nobody who sent it may approve it; somebody else calls:  " + call
                            : "it is not approved; call again with --approve, or:  " + call);
            return 0;
        }
        pack = server.take(pack.getId(), step(WireStepToTake.PUBLISH).live(live(before.getLive())));
        tell("published as step " + lastStep(pack) + "; it is live");
        return 0;
    }

    private WirePackStepRequest step(WireStepToTake take) {
        return new WirePackStepRequest().take(take).by(signing.by()).why(signing.why());
    }

    static int lastStep(WirePack pack) {
        return pack.getSteps().stream().mapToInt(WirePackStep::getNumber).max().orElse(0);
    }
}
