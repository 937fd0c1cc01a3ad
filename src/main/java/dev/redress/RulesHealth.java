package dev.redress;

import dev.redress.workshop.FolderRules;
import dev.redress.workshop.LivePacks;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the rules that were meant to be live are. Where they are not, those that are go on deciding. */
@Component("rules")
class RulesHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final LivePacks live;
    private final FolderRules folder;

    RulesHealth(LivePacks live, FolderRules folder) {
        this.live = live;
        this.folder = folder;
    }

    @Override
    public Health health() {
        boolean asMeant = live.behind().isEmpty() && folder.problems().isEmpty();
        return Health.status(asMeant ? Status.UP : DEGRADED).build();
    }
}
