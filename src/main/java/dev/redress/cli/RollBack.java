package dev.redress.cli;

import dev.redress.wire.WirePack;
import dev.redress.wire.WireRollbackRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the live rules back. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Publishes the rules again that were live before, on a running service.")
final class RollBack extends ServerCommand {

    @Mixin
    private final Signing signing = new Signing();

    RollBack(Commands.Streams streams) {
        super(streams);
    }

    @Override
    int run(Server server) throws NotDone {
        WirePack pack = server.rollBack(
                new WireRollbackRequest().by(signing.by()).why(signing.why()).live(live(server)));
        tell("pack " + pack.getId() + " is live again, as step " + Publish.lastStep(pack));
        return 0;
    }
}
