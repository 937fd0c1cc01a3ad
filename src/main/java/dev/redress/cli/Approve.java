package dev.redress.cli;

import dev.redress.wire.WirePack;
import dev.redress.wire.WirePackStepRequest;
import dev.redress.wire.WireStepToTake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves what somebody else drafted. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = "Approves a pack of rules that was drafted and checked on a running service.")
final class Approve extends ServerCommand {

    @Parameters(paramLabel = "PACK", description = "The id of the pack, as `publish` printed it.")
    private String pack;

    @Mixin
    private final Signing signing = new Signing();

    @Option(names = "--publish", description = "Publishes it at once.")
    private boolean publish;

    Approve(Commands.Streams streams) {
        super(streams);
    }

    @Override
    int run(Server server) throws NotDone {
        int live = live(server);
        server.take(pack, step(WireStepToTake.APPROVE));
        tell("approved");
        if (publish) {
            WirePack published = server.take(pack, step(WireStepToTake.PUBLISH).live(live));
            tell("published as step " + Publish.lastStep(published) + "; it is live");
        }
        return 0;
    }

    private WirePackStepRequest step(WireStepToTake take) {
        return new WirePackStepRequest().take(take).by(signing.by()).why(signing.why());
    }
}
