package dev.redress.policy.jdbc;

import dev.redress.policy.Pack;
import dev.redress.policy.PackStep;
import dev.redress.policy.PackStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Stand-in until the database's own is merged. */
public final class JdbcPackStore implements PackStore {
    private final Map<String, Pack> packs = new ConcurrentHashMap<>();
    private final List<PackStep> steps = new ArrayList<>();

    public JdbcPackStore(DataSource database) {}

    @Override
    public void keep(Pack pack) {
        packs.put(pack.id(), pack);
    }

    @Override
    public Optional<Pack> find(String packId) {
        return Optional.ofNullable(packs.get(packId));
    }

    @Override
    public synchronized Optional<String> packOf(String policyVersion) {
        return steps.stream()
                .filter(step -> step.policies().stream()
                        .anyMatch(policy -> policy.version().equals(policyVersion)))
                .map(PackStep::pack)
                .findFirst();
    }

    @Override
    public synchronized List<PackStep> stepsAfter(long number) {
        return List.copyOf(steps.subList((int) number, steps.size()));
    }

    @Override
    public synchronized boolean append(List<PackStep> more) {
        if (more.getFirst().number() != steps.size() + 1) {
            return false;
        }
        return steps.addAll(more);
    }

    @Override
    public void report(Replica replica) {}

    @Override
    public List<Replica> replicas(Duration last) {
        return List.of();
    }
}
